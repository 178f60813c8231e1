import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { answersRound, Delivery, patienceMs, pause } from './delivery';
import { type Answer, Outbox, type Reply } from './outbox';
import { answer } from './testing';
import { uuidV7 } from './uuid';

const soup = answer(uuidV7(1));
const keepAll = async (answers: readonly Answer[]): Promise<Reply> => ({ kept: answers.map(({ id }) => id), refused: [] });

let outbox: Outbox;

beforeEach(() => {
  outbox = new Outbox(uuidV7(Date.now()));
});

it('tries again, more and more patiently, until the server has everything', async () => {
  await outbox.put(soup);
  const send = vi.fn(keepAll).mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('offline'));
  const pauses: number[] = [];

  await new Delivery(answersRound(outbox, send), async (ms) => void pauses.push(ms)).run();

  expect(pauses).toEqual([1_000, 2_000]);
  expect(await outbox.list('waiting')).toEqual([]);
});

it('is never more patient than half a minute', () => {
  expect(patienceMs(0)).toBe(1_000);
  expect(patienceMs(10)).toBe(30_000);
});

it('sends fifty at a time, the oldest first', async () => {
  await outbox.put(...Array.from({ length: 51 }, (_, i) => answer(uuidV7(i))));
  const send = vi.fn(keepAll);
  await new Delivery(answersRound(outbox, send), pause).run();
  expect(send.mock.calls.map(([answers]) => answers.length)).toEqual([50, 1]);
  const sent = send.mock.calls.flatMap(([answers]) => answers.map(({ id }) => id));
  expect(sent).toEqual([...sent].sort());
});

it('sends again what the reply does not mention', async () => {
  await outbox.put(soup);
  const send = vi.fn(keepAll).mockResolvedValueOnce({ kept: [], refused: [] });
  await new Delivery(answersRound(outbox, send), async () => {}).run();
  expect(send).toHaveBeenCalledTimes(2);
});

it('goes one way at a time, and brings what came in meanwhile', async () => {
  const went: string[] = [];
  const box = ['soup'];
  const round = async (): Promise<'empty' | 'taken'> => {
    const next = box.shift();
    if (next === undefined) {
      return 'empty';
    }
    went.push(next);
    return 'taken';
  };
  const delivery = new Delivery(round, pause);
  const first = delivery.run();
  box.push('tea');
  await Promise.all([first, delivery.run()]);
  expect(went).toEqual(['soup', 'tea']);
});

it('does not sit out the pause when there is new hope', async () => {
  vi.useFakeTimers();
  const round = vi.fn(async () => 'empty' as 'empty' | 'left').mockResolvedValueOnce('left');
  const delivery = new Delivery(round, pause);
  const done = delivery.run();
  await vi.advanceTimersByTimeAsync(10);
  expect(delivery.isStuck).toBe(true);

  void delivery.hurry();
  await vi.advanceTimersByTimeAsync(0);
  await done;

  expect(delivery.isStuck).toBe(false);
  vi.useRealTimers();
});
