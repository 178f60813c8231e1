import { describe, expect, it } from 'vitest';
import { columnsFor, gapsOf, type Glass, isBroad, isNear, longestWord, matHolds, pageOf, pagesOf, perList, perPage, shapeOf, usable } from './paging';

const px = (width: number, height: number, pxPerMm = 5.885): Glass => ({ widthMm: width / pxPerMm, heightMm: height / pxPerMm });

const LYING = px(1280, 800);
const STANDING = px(800, 1280);
const SEVEN_INCH = px(1024, 600, 6.67);
const PHONE = px(360, 740);

describe('how many options stand on a page', () => {
  it('is what the person likes, if it fits', () => {
    expect([1, 2, 3, 4].map((wanted) => perPage(LYING, { perPage: wanted }))).toEqual([1, 2, 3, 4]);
    expect([2, 3, 4, 6].map((wanted) => perPage(STANDING, { perPage: wanted }))).toEqual([2, 3, 4, 6]);
  });

  it('is never more than four on a lying tablet', () => {
    expect(perPage(LYING, { perPage: 6 })).toBe(4);
  });

  it('is one on a phone', () => {
    expect(perPage(PHONE, { perPage: 3 })).toBe(1);
  });

  it('is enough to compare on a seven inch tablet', () => {
    expect(perPage(SEVEN_INCH, { perPage: 3 })).toBe(2);
    expect(perPage(px(1024, 600), { perPage: 3 })).toBe(3);
  });

  it('is enough to compare in the lower part of a tablet that lies', () => {
    expect(perPage(usable(LYING, 'lower').glass, { perPage: 3 })).toBe(3);
  });

  it('is less when words are bigger', () => {
    expect(perPage(LYING, { perPage: 3, textPt: 28 })).toBe(2);
    expect(perPage(LYING, { perPage: 6, textPt: 40 })).toBe(2);
  });

  it('is two rather than one, while a tile of 30 mm holds its longest word', () => {
    expect(perPage(LYING, { perPage: 3, textPt: 40 })).toBe(2);
    expect(perPage(px(1024, 600), { perPage: 3, textPt: 40 }, longestWord(['Croissant']))).toBe(2);
    expect(perPage(px(1024, 600), { perPage: 3, textPt: 40 }, longestWord(['Photography']))).toBe(1);
    expect(perPage(SEVEN_INCH, { perPage: 3, textPt: 32 }, longestWord(['Porridge']))).toBe(2);
    expect(perPage(px(600, 1024), { perPage: 3, textPt: 24 }, longestWord(['Photography']))).toBe(2);
    expect(perPage(px(600, 1024, 6.67), { perPage: 3, textPt: 24 })).toBe(2);
    expect(perPage(SEVEN_INCH, { perPage: 1 })).toBe(1);
  });

  it('is less when tiles are to be bigger', () => {
    expect([30, 45, 50, 60, 70, 90].map((tileMm) => perPage(LYING, { perPage: 3, tileMm }))).toEqual([3, 3, 2, 2, 2, 1]);
    expect([30, 40, 60, 90].map((tileMm) => perPage(STANDING, { perPage: 6, tileMm }))).toEqual([6, 4, 2, 1]);
    expect([30, 40, 60].map((tileMm) => perPage(px(1024, 600), { perPage: 3, tileMm }))).toEqual([3, 2, 1]);
    expect([30, 60].map((tileMm) => perPage(px(600, 1024), { perPage: 3, tileMm }))).toEqual([2, 1]);
    expect([30, 60].map((tileMm) => perList(px(600, 1024), { perPage: 3, tileMm }))).toEqual([2, 1]);
    expect(perList(PHONE, { perPage: 3 })).toBe(2);
  });

  it('is less when they are to stand further apart', () => {
    expect([8, 12, 16].map((gapMm) => perPage(LYING, { perPage: 4, gapMm }))).toEqual([4, 2, 2]);
    expect([8, 16].map((gapMm) => perPage(STANDING, { perPage: 6, gapMm }))).toEqual([6, 6]);
  });

  it('is less when a word is too long for a narrow tile', () => {
    expect(perPage(px(1024, 600), { perPage: 3 }, longestWord(['Tea', 'Photography']))).toBe(2);
    expect(perPage(LYING, { perPage: 3 }, longestWord(['Tea', 'Photography']))).toBe(3);
  });

  it('counts what a word takes of a line: no marks, and Chinese letter by letter', () => {
    expect(longestWord(['ਦੁੱਧ'])).toBe(2);
    expect(longestWord(['我想喝茶', 'cup'])).toBe(3);
    expect(longestWord(['我想喝茶'])).toBe(2);
  });

  it('is less when a millimetre has more pixels', () => {
    expect(perPage(px(1280, 800, 6.4), { perPage: 3 })).toBeLessThan(3);
  });
});

describe('the gap between controls', () => {
  it('is as wide as a person likes', () => {
    expect([8, 12, 16].map((gapMm) => gapsOf(LYING, gapMm).gap)).toEqual([8, 12, 16]);
    expect(gapsOf(STANDING, 16).gap).toBe(16);
    expect(gapsOf(px(1024, 600), 16).gap).toBe(16);
  });

  it('gives way where a control would become smaller than 20 mm', () => {
    const { tools } = gapsOf(LYING, 16);
    expect((LYING.heightMm - 49.5 - 2 * tools) / 3).toBeGreaterThanOrEqual(20.9);
    const { gap } = gapsOf(SEVEN_INCH, 16);
    expect((SEVEN_INCH.widthMm - 4 - 20 - 4 * gap) / 4).toBeGreaterThanOrEqual(20);
    expect((SEVEN_INCH.heightMm - 26 - 2 * gap) / 2).toBeGreaterThanOrEqual(20.9);
  });

  it('is never less than others have', () => {
    expect([usable(LYING, 'left').glass, usable(LYING, 'lower').glass, px(600, 1024, 6.67)].map((glass) => gapsOf(glass, 8).gap)).toEqual([8, 8, 8]);
  });

  it('is smaller on a phone, as everything is there', () => {
    expect([8, 16].map((gapMm) => gapsOf(PHONE, gapMm).gap)).toEqual([3, 6]);
  });
});

it('knows how the parts stand', () => {
  expect([LYING, STANDING, SEVEN_INCH, px(600, 1024, 6.67), PHONE].map(shapeOf)).toEqual([
    'wide',
    'tall',
    'low',
    'narrow',
    'narrow',
  ]);
});

it('knows a phone', () => {
  expect(isNear(PHONE)).toBe(true);
  expect(isNear(SEVEN_INCH)).toBe(false);
});

it('knows narrow glass that holds four controls beside each other', () => {
  expect([usable(LYING, 'right').glass, px(600, 1024, 6.67), PHONE, STANDING].map(isBroad)).toEqual([true, false, false, false]);
});

it('lays tiles in one row where there is width, and in columns where there is height', () => {
  expect(columnsFor('wide', 4)).toBe(4);
  expect([1, 2, 3, 4, 6].map((tiles) => columnsFor('tall', tiles))).toEqual([1, 2, 2, 2, 3]);
  expect(columnsFor('narrow', 1)).toBe(1);
  expect(columnsFor('low', 3)).toBe(3);
});

describe('a part of the screen', () => {
  it('is half of it', () => {
    const { part, glass } = usable(LYING, 'left');
    expect(part).toBe('left');
    expect(glass).toEqual({ widthMm: LYING.widthMm / 2, heightMm: LYING.heightMm });
    expect(shapeOf(usable(LYING, 'lower').glass)).toBe('low');
    expect(shapeOf(usable(STANDING, 'lower').glass)).toBe('low');
  });

  it('is all of it where half has no room for controls of 20 mm', () => {
    expect(usable(px(1024, 768, 5.2), 'left').part).toBe('whole');
    expect(usable(STANDING, 'right')).toEqual({ part: 'whole', glass: STANDING });
    expect(usable(SEVEN_INCH, 'lower').part).toBe('whole');
    expect(usable(PHONE, 'left').part).toBe('whole');
  });
});

it('turns pages', () => {
  expect(pagesOf(7, 3)).toBe(3);
  expect(pagesOf(0, 3)).toBe(1);
  expect(pageOf(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['d']);
});

it('lets a column of the mat hold as many things as fit', () => {
  expect(matHolds({ widthMm: 217.5, heightMm: 136 })).toBe(3);
  expect(matHolds({ widthMm: 136, heightMm: 217.5 })).toBe(4);
  expect(matHolds({ widthMm: 174, heightMm: 102 })).toBe(2);
  expect(matHolds({ widthMm: 61, heightMm: 126 })).toBe(4);
  expect(matHolds({ widthMm: 108.7, heightMm: 136 })).toBe(2);
});
