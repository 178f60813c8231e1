import { expect, it } from 'vitest';
import { DRINK, LUNCH, option, question, said, sitting } from './testing';
import { wayOf } from './way';

const pain = question('pain', [option('arm')], { after: 'soup' });
const asked = sitting([LUNCH, pain, DRINK]);
const at = (presentation: string) => ({ on: 'question', presentation, page: 0 }) as const;

it('counts the questions that are asked', () => {
  expect(wayOf(asked, [], at('drink'))).toEqual({ question: 2, questions: 2 });
  expect(wayOf(asked, [said('1', 'lunch')], at('pain'))).toEqual({ question: 2, questions: 3 });
});

it('says nothing of a single question, nor on the thanks', () => {
  expect(wayOf(sitting([LUNCH]), [], at('lunch'))).toBeUndefined();
  expect(wayOf(asked, [], { on: 'thanks' })).toBeUndefined();
});
