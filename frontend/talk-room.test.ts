import { expect, it } from 'vitest';
import type { Glass } from './paging';
import { talkRoom, type TalkRoom } from './talk-room';

const LYING: Glass = { widthMm: 217.5, heightMm: 136 };
const STANDING: Glass = { widthMm: 136, heightMm: 217.5 };
const SMALL_LYING: Glass = { widthMm: 174, heightMm: 102 };
const SMALL_STANDING: Glass = { widthMm: 102, heightMm: 174 };
const PHONE: Glass = { widthMm: 61, heightMm: 126 };

const room = (glass: Glass, perPage = 6, textPt = 24): TalkRoom => talkRoom(glass, { perPage, textPt });
const told = (glass: Glass, perPage = 6, textPt = 24): string => {
  const { layout, quick, perPage: tiles, columns } = room(glass, perPage, textPt);
  return `${layout}: ${quick} quick, ${tiles} tiles in ${columns} columns`;
};

it('holds as many tiles as the person likes and the glass has room for', () => {
  expect(told(LYING)).toBe('wide: 6 quick, 4 tiles in 4 columns');
  expect(told(LYING, 3)).toBe('wide: 6 quick, 3 tiles in 3 columns');
  expect(told(STANDING)).toBe('tall: 6 quick, 6 tiles in 3 columns');
  expect(told(STANDING, 4)).toBe('tall: 6 quick, 4 tiles in 2 columns');
  expect(told(SMALL_LYING)).toBe('one: 4 quick, 3 tiles in 3 columns');
  expect(told(SMALL_STANDING)).toBe('two: 2 quick, 2 tiles in 2 columns');
  expect(told(PHONE)).toBe('two: 2 quick, 2 tiles in 2 columns');
});

it('makes room for large words', () => {
  expect(told(LYING, 6, 40)).toBe('wide: 6 quick, 2 tiles in 2 columns');
  expect(told(STANDING, 6, 40)).toBe('tall: 6 quick, 4 tiles in 2 columns');
  expect(told(SMALL_STANDING, 6, 40)).toBe('two: 2 quick, 1 tiles in 1 columns');
});

it('makes room for large tiles and wide gaps', () => {
  expect(talkRoom(LYING, { perPage: 6, textPt: 24, tileMm: 60 }).perPage).toBe(2);
  expect(talkRoom(LYING, { perPage: 6, textPt: 24, gapMm: 16 }).quick).toBe(4);
});

it('leaves the quick words to their own page where the page itself would have no room', () => {
  expect(told({ widthMm: 108.75, heightMm: 68 })).toMatch(/^few: 0 quick/);
});

it('fits where only a part of the screen is used', () => {
  expect(told({ widthMm: 108.75, heightMm: 136 })).toBe('half: 3 quick, 2 tiles in 2 columns');
  expect(told({ widthMm: 217.5, heightMm: 85 })).toContain('one: 5 quick');
  expect(told({ widthMm: 136, heightMm: 136 })).toContain('two: 3 quick');
});
