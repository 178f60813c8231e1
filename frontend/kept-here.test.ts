import { beforeEach, expect, it } from 'vitest';
import { KeptHere } from './kept-here';
import type { Answer } from './outbox';
import { answer, settled } from './testing';

let listed: ((waiting: Answer[]) => void)[];
let write: { done(): void; fail(): void };
let told: string[];
let here: KeptHere;

beforeEach(() => {
  [listed, told] = [[], []];
  const post = {
    areAnswersStuck: false,
    keep: () => new Promise<void>((done, fail) => (write = { done, fail: () => fail(new Error('full')) })),
    listWaiting: () => new Promise<Answer[]>((resume) => listed.push(resume)),
    listRefused: async () => [],
  };
  const onChange = (): void => void told.push(`${here.waiting} ${here.isDiskRefusing ? 'refusing' : ''}`.trim());
  here = new KeptHere({ post, now: () => 0, onChange }, () => true);
});

it('counts as waiting what is on its way to the disk', async () => {
  void here.keep([answer('a1'), answer('a2')]);
  expect(here.waiting).toBe(2);
  write.done();
  await settled();
  expect(here.waiting).toBe(2);
  listed.at(-1)!([]);
  await settled();
  expect(told).toEqual(['0']);
});

it('does not believe a look that began before', async () => {
  void here.look();
  void here.keep([answer('a1')]);
  write.done();
  await settled();
  listed[0]!([]);
  await settled();
  expect(here.waiting).toBe(1);
});

it('does not look while something is on its way to the disk', async () => {
  void here.keep([answer('a1')]);
  await here.look();
  expect(listed).toHaveLength(0);
});

it('says at once that the disk refuses, also when nobody can look at it', async () => {
  const kept = here.keep([answer('a1')]);
  write.fail();
  expect(await kept).toBe(false);
  expect(told).toEqual(['0 refusing']);
});

it('changes nothing when it cannot be looked at', async () => {
  void here.keep([answer('a1')]);
  write.done();
  await settled();
  listed[0]!(Promise.reject(new Error('gone')) as never);
  await settled();
  expect(here.waiting).toBe(1);
});

it('keeps one at a time', async () => {
  void here.keep([answer('a1')]);
  expect(await here.keep([answer('a1')])).toBe(false);
});
