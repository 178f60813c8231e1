import { describe, expect, it } from 'vitest';
import { GARDEN, plan, SOUP, TEA } from './plan-testing';
import {
  afterTakingOut,
  areasOf,
  askTakeOut,
  backToPage,
  cardsPerPage,
  changedMind,
  isYesFirst,
  openArea,
  type PlanScreen,
  resume,
  start,
  statementsOn,
  stillStanding,
  turn,
} from './plan-state';

const MIRAS = plan(TEA, SOUP, GARDEN);
const ALL = MIRAS.statements;

const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
const startsOn = (area: string, each = 2, standing = ALL): PlanScreen => start(MIRAS, standing, area, each).screen;

describe('where the plan opens', () => {
  it('shows the areas when they hold more than a page', () => {
    expect(startsOn('')).toEqual({ on: 'areas', page: 0 });
  });

  it('shows what was said when all of it fits a page', () => {
    expect(startsOn('', 2, [TEA, GARDEN])).toEqual({ on: 'statements', area: null, page: 0 });
  });

  it('does not ask which area when there is only one', () => {
    expect(startsOn('', 1, [TEA, SOUP])).toEqual({ on: 'statements', area: null, page: 0 });
  });

  it('goes straight to the area that was asked for', () => {
    expect(startsOn('meals')).toEqual({ on: 'statements', area: 'meals', page: 0 });
  });

  it('does not open an area that holds nothing', () => {
    expect(startsOn('meals', 2, [GARDEN])).toEqual({ on: 'statements', area: null, page: 0 });
  });

  it('comes back to where the person was, unless nothing is there any more', () => {
    const onTea = askTakeOut(changedMind(openArea('meals'), 'tea'), 'id1');
    expect(resume(MIRAS, ALL, '', 2, onTea)).toBe(onTea);
    expect(resume(MIRAS, [SOUP, GARDEN], 'meals', 2, onTea).screen).toEqual({ on: 'statements', area: 'meals', page: 0 });
  });
});

it('shows two statements where they fit in the size that is read well, and one anywhere else', () => {
  const lying = { widthMm: 217.5, heightMm: 136 };
  expect(cardsPerPage(lying, { perPage: 3, textPt: 24 })).toBe(2);
  expect(cardsPerPage(lying, { perPage: 3, textPt: 40 })).toBe(1);
  expect(cardsPerPage(lying, { perPage: 3, textPt: 24 }, 100)).toBe(1);
  expect(cardsPerPage(lying, { perPage: 1, textPt: 24 })).toBe(1);
  expect(cardsPerPage(lying, { perPage: 3, textPt: 24, tileMm: 80 })).toBe(1);
  expect(cardsPerPage({ widthMm: 136, heightMm: 217.5 }, { perPage: 3, textPt: 24 })).toBe(1);
  expect(cardsPerPage({ widthMm: 174, heightMm: 102 }, { perPage: 3, textPt: 24 })).toBe(1);
});

it('leaves out what this tablet still holds as taken out', () => {
  const standing = stillStanding(MIRAS, [{ takesBack: 'tea' }, { takesBack: null }]);
  expect(ids(standing)).toEqual(['soup', 'garden']);
  expect(ids(areasOf(MIRAS, standing))).toEqual(['meals', 'activities']);
  expect(ids(areasOf(MIRAS, [GARDEN]))).toEqual(['activities']);
});

it('keeps the order of home, and the latest first within an area', () => {
  expect(ids(statementsOn(MIRAS, [GARDEN, TEA, SOUP], null))).toEqual(['tea', 'soup', 'garden']);
  expect(ids(statementsOn(MIRAS, ALL, 'activities'))).toEqual(['garden']);
});

it('turns on and back, and comes round', () => {
  const page = (by: number, from = 0): unknown => turn({ ...openArea('meals'), screen: { on: 'statements', area: 'meals', page: from } }, by, 3).screen;
  expect(page(1)).toMatchObject({ page: 1 });
  expect(page(1, 2)).toMatchObject({ page: 0 });
  expect(page(-1)).toMatchObject({ page: 2 });
});

describe('a change of mind', () => {
  const onPageTwo = turn(openArea('meals'), 1, 2);
  const asked = askTakeOut(changedMind(onPageTwo, 'soup'), 'id1');

  it('asks first, and leads back to the same page', () => {
    expect(asked.screen).toMatchObject({ on: 'takeOut', statement: 'soup', takenOutAs: 'id1' });
    expect(backToPage(asked).screen).toEqual({ on: 'statements', area: 'meals', page: 1 });
  });

  it('says what was taken out, on the same page', () => {
    const after = afterTakingOut(asked, MIRAS, [TEA, GARDEN], 2);
    expect(after).toMatchObject({ isTakenOut: true, screen: { on: 'statements', area: 'meals' } });
    expect(turn(after, 1, 2).isTakenOut).toBe(false);
  });

  it('leaves an area that it emptied', () => {
    expect(afterTakingOut(asked, MIRAS, [GARDEN], 2)).toMatchObject({
      isTakenOut: true,
      screen: { on: 'statements', area: null },
    });
  });

  it('puts yes first as often as no', () => {
    expect([...'0123456789abcdef'].filter((end) => isYesFirst(`0192-${end}`))).toHaveLength(8);
  });
});
