import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Answer, type Call, Outbox, type Reply } from './outbox';
import { Post } from './post';
import { answer } from './testing';
import { uuidV7 } from './uuid';

const soup = answer(uuidV7(1));
const help: Call = { id: uuidV7(3), kind: 'HELP', person: 'mira', raisedAt: '2026-11-22T12:00:00Z' };
const wrong: Call = { ...help, id: uuidV7(4), kind: 'SOMETHING_WRONG' };

const answers = vi.fn<(answers: readonly Answer[]) => Promise<Reply>>();
const call = vi.fn<(call: Call) => Promise<void>>();
let outbox: Outbox;
let post: Post;

beforeEach(() => {
  answers.mockReset().mockImplementation(async (sent) => ({ kept: sent.map(({ id }) => id), refused: [] }));
  call.mockReset().mockResolvedValue();
  outbox = new Outbox(uuidV7(Date.now()));
  post = new Post(outbox, { answers, call }, () => new Promise((resume) => setTimeout(resume, 5)));
});

it('has an answer on the disk before it says that it is kept, and brings it without being asked again', async () => {
  let onDisk: Answer[] = [];
  answers.mockImplementation(async (sent) => {
    onDisk = await outbox.list('waiting');
    return { kept: sent.map(({ id }) => id), refused: [] };
  });
  await post.keep(soup);
  await vi.waitFor(() => expect(answers).toHaveBeenCalledWith([soup]));
  await vi.waitFor(() => expect(onDisk).toEqual([soup]));
});

it('brings leftovers when it starts', async () => {
  await outbox.put(soup);
  await outbox.putCall(help);
  post.start();
  await vi.waitFor(() => expect(answers).toHaveBeenCalledWith([soup]));
  await vi.waitFor(() => expect(call).toHaveBeenCalledWith(help));
  await vi.waitFor(async () => expect(await post.isCallWaiting(help.id)).toBe(false));
});

it('lets no call hold up another', async () => {
  call.mockImplementation(async (raised) => {
    if (raised.id === help.id) {
      throw new Error('no');
    }
  });
  await post.raise(help);
  await post.raise(wrong);
  await vi.waitFor(async () => expect(await post.isCallWaiting(wrong.id)).toBe(false));
  expect(await post.isCallWaiting(help.id)).toBe(true);
});

it('calls for somebody even when the disk refuses', async () => {
  vi.spyOn(outbox, 'putCall').mockRejectedValue(new Error('disk full'));
  await post.raise(help);
  await vi.waitFor(() => expect(call).toHaveBeenCalledWith(help));
  expect(await post.isCallWaiting(help.id)).toBe(false);
});

it('brings a call once even when the disk cannot let go of it', async () => {
  vi.spyOn(outbox, 'letGoOfCall').mockRejectedValue(new Error('disk'));
  await post.raise(help);
  await vi.waitFor(async () => expect(await post.isCallWaiting(help.id)).toBe(false));
  post.start();
  await new Promise((resume) => setTimeout(resume, 30));
  expect(call).toHaveBeenCalledTimes(1);
});

it('says that something moved', async () => {
  const moved = vi.fn();
  post.addEventListener('change', moved);
  await post.keep(soup);
  await vi.waitFor(() => expect(moved).toHaveBeenCalled());
});
