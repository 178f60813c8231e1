import { describe, expect, it } from 'vitest';
import { blocksOf, type Box, nextTo, rowsOf } from './places';

interface Thing {
  readonly name: string;
  readonly box: Box;
  readonly home?: string;
}

const thing = (name: string, left: number, top: number, home?: string): Thing => ({
  name,
  box: { left, top, right: left + 40, bottom: top + 40 },
  ...(home && { home }),
});

const names = (things: readonly (readonly Thing[])[]): string[][] => things.map((row) => row.map(({ name }) => name));

const SOUP = thing('soup', 0, 0, 'answers');
const BREAD = thing('bread', 50, 4, 'answers');
const RICE = thing('rice', 0, 50, 'answers');
const NONE = thing('none', 0, 100, 'others');
const HELP = thing('help', 120, 0);

it('puts in a row what stands beside each other', () => {
  expect(names(rowsOf([SOUP, BREAD, RICE, NONE], ({ box }) => box))).toEqual([['soup', 'bread'], ['rice'], ['none']]);
});

it('puts in a block what belongs together, and leaves alone what belongs to nothing', () => {
  const blocks = blocksOf([SOUP, BREAD, RICE, NONE, HELP, thing('language', 0, 0)], ({ home }) => home);
  expect(names(blocks)).toEqual([['soup', 'bread', 'rice'], ['none'], ['help'], ['language']]);
});

describe('an arrow key', () => {
  const all = [SOUP, BREAD, RICE, NONE, HELP];
  const to = (from: Thing, direction: Parameters<typeof nextTo>[3]): string | undefined =>
    nextTo(from.box, all.filter((other) => other !== from), ({ box }) => box, direction)?.name;

  it('goes to what stands there', () => {
    expect([to(SOUP, 'right'), to(BREAD, 'left'), to(SOUP, 'down'), to(RICE, 'up'), to(BREAD, 'right')]).toEqual([
      'bread', 'soup', 'rice', 'soup', 'help',
    ]);
  });

  it('stays where nothing stands that way', () => {
    expect([to(SOUP, 'left'), to(SOUP, 'up'), to(NONE, 'down')]).toEqual([undefined, undefined, undefined]);
  });
});
