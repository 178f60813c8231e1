import { expect, it } from 'vitest';
import { marksOf, wordAt } from './marks';

function heard(text: string, marks: string): string[] {
  return marksOf(text, marks).map(({ from, to, atMs }) => `${atMs} ${text.slice(from, to)}`);
}

it('tells which word is heard from when on, without what stands between words', () => {
  expect(heard('I want “soup”, please.', '0 0 2 180 7 420 15 900')).toEqual(['0 I', '180 want', '420 “soup', '900 please']);
});

it('knows words that touch each other, and letters that join', () => {
  expect(heard('我想喝茶。', '0 0 1 200 2 400')).toEqual(['0 我', '200 想', '400 喝茶']);
  expect(heard('مجھے چائے چاہیے۔', '0 0 5 300 10 700')).toEqual(['0 مجھے', '300 چائے', '700 چاہیے']);
});

it('goes with the voice where that says a word twice, or in another order', () => {
  expect(heard('3.50 pounds', '0 0 0 300 5 600')).toEqual(['0 3.50', '300 3.50', '600 pounds']);
  expect(heard('5 pounds', '2 400 0 0')).toEqual(['0 5', '400 pounds']);
});

it('leaves out what makes no sense', () => {
  expect(heard('soup', '')).toEqual([]);
  expect(heard('soup', '0 0 99 100 -1 5 x 3 2')).toEqual(['0 soup']);
});

it('finds the word that a voice says it has come to', () => {
  expect(wordAt('I want soup', 2)).toEqual({ from: 2, to: 6 });
  expect(wordAt('I want soup', 2, 4)).toEqual({ from: 2, to: 6 });
  expect(wordAt('我想喝茶', 1)).toEqual({ from: 1, to: 2 });
});
