import { expect, it } from 'vitest';
import type { TalkTile } from './talk-document';
import { bringBack, clear, MOST, QUIET, said, takeAway, type Talking } from './talk-state';

const tile = (id: string): TalkTile => ({ id, picture: null, icon: null, words: [], spoken: [], opens: null });
const having = (...ids: string[]): Talking => ids.map(tile).reduce(said, QUIET);
const ids = (now: Talking): string[] => now.bar.map(({ id }) => id);

it('puts together what is pressed, the same twice too', () => {
  expect(ids(having('yes', 'tea', 'yes'))).toEqual(['yes', 'tea', 'yes']);
});

it('takes away the last', () => {
  expect(ids(takeAway(having('tea', 'please')))).toEqual(['tea']);
  expect(ids(takeAway(QUIET))).toEqual([]);
});

it('brings back what was cleared, until something else is said', () => {
  const cleared = clear(having('tea', 'please'));
  expect(ids(cleared)).toEqual([]);
  expect(ids(bringBack(cleared))).toEqual(['tea', 'please']);
  expect(ids(bringBack(takeAway(said(cleared, tile('no')))))).toEqual([]);
});

it('brings nothing back into what is being put together', () => {
  expect(ids(bringBack(said(clear(having('tea')), tile('no'))))).toEqual(['no']);
});

it('loses nothing of what is put together when there is no room for more', () => {
  const full = having(...Array.from({ length: MOST }, (_, i) => `${i}`));
  expect(full.isFull).toBe(false);
  const more = said(full, tile('more'));
  expect(more.isFull).toBe(true);
  expect(ids(more)).toEqual(ids(full));
  expect(takeAway(more).isFull).toBe(false);
});
