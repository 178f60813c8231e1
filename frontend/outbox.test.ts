import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { Outbox } from './outbox';
import { answer } from './testing';
import { uuidV7 } from './uuid';

const soup = answer(uuidV7(1));
const tea = answer(uuidV7(2), { presentation: 'drink', option: 'tea' });
const call = { id: uuidV7(3), kind: 'HELP', person: 'mira', raisedAt: '2026-11-22T12:00:00Z' } as const;

let outbox: Outbox;

beforeEach(() => {
  outbox = new Outbox(uuidV7(Date.now()));
});

it('holds an answer once, however often it is put, and as it was put first', async () => {
  await outbox.put(soup);
  await outbox.put({ ...soup, saidAt: '2026-11-22T13:00:00.000Z' });
  expect(await outbox.list('waiting')).toEqual([soup]);
});

it('asks for the disk, not for the cache', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await outbox.put(soup);
  expect(transaction).toHaveBeenCalledWith(expect.anything(), 'readwrite', { durability: 'strict' });
  transaction.mockRestore();
});

it('lists the oldest first', async () => {
  await outbox.put(tea, soup);
  expect(await outbox.list('waiting')).toEqual([soup, tea]);
});

it('lets go of what is kept and sets aside what is refused', async () => {
  await outbox.put(soup, tea);
  await outbox.sort([soup, tea], { kept: [tea.id], refused: [{ id: soup.id, why: 'NEVER_OFFERED' }] });
  expect(await outbox.list('waiting')).toEqual([]);
  expect(await outbox.list('refused')).toEqual([{ ...soup, why: 'NEVER_OFFERED' }]);
});

it('keeps what the reply does not mention', async () => {
  await outbox.put(soup, tea);
  await outbox.sort([soup, tea], { kept: [tea.id], refused: [] });
  expect(await outbox.list('waiting')).toEqual([soup]);
});

it('holds calls until they are let go of', async () => {
  await outbox.putCall(call);
  expect(await outbox.list('calls')).toEqual([call]);
  await outbox.letGoOfCall(call.id);
  expect(await outbox.list('calls')).toEqual([]);
});

it('fails when the disk refuses, and works again when it no longer does', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new Error('no disk');
  });
  await expect(outbox.put(soup)).rejects.toThrow('no disk');
  await outbox.put(soup);
  expect(await outbox.list('waiting')).toEqual([soup]);
});
