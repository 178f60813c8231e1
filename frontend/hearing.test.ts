import { describe, expect, it } from 'vitest';
import { allOf, onArrival, type Heard } from './hearing';
import { Tongues } from './language';
import { clipsOf, type Line } from './line';
import { preloadOrder } from './preloading';
import { ACTIVITIES, DRINK, FOODS, LUNCH, NO_BOOKS, said, sitting } from './testing';

const asked = sitting([LUNCH, DRINK, ACTIVITIES, FOODS]);
const picked = { id: 'a1', response: 'OPTION', option: 'rice' } as const;
const OTHERS = ['NONE_OF_THESE', 'SOMETHING_ELSE', 'NOT_SURE', 'NOT_NOW'];

function heard(more: Partial<Heard> = {}): Heard {
  return { sitting: asked, said: [], tongues: new Tongues(asked.languages, asked.texts, 0), glass: { widthMm: 217, heightMm: 136 }, perPage: 3, books: NO_BOOKS,
    options: [], answers: [], mat: [], placed: [], isChangeable: true, ...more };
}

/** The leash has no name in Urdu. */
const LEASH = { address: '/pictures/leash.svg', label: [{ text: 'leash', clip: 'en-leash' }, { text: '', clip: null }] };

const plain = (lines: readonly Line[]): string[] => lines.map(({ clip }) => (clip ?? '').replace('en-', ''));

describe('a question', () => {
  it('is asked when it comes up', () => {
    expect(plain(onArrival({ on: 'question', presentation: 'lunch', page: 0 }, heard()))).toEqual(['lunch?']);
  });

  it('is heard again with what stands on the page, in the order shown, the other answers last', () => {
    const options = LUNCH.options.slice(0, 2);
    expect(plain(allOf({ on: 'question', presentation: 'lunch', page: 0 }, heard({ options })))).toEqual([
      'lunch?', 'soup', 'bread', ...OTHERS,
    ]);
  });

  it('is heard with the other answers first where that was planned', () => {
    const { options } = DRINK;
    expect(plain(allOf({ on: 'question', presentation: 'drink', page: 0 }, heard({ options })))).toEqual([
      'drink?', ...OTHERS, 'tea', 'milk',
    ]);
  });

  it('that goes on is heard with what can still be said', () => {
    const walked = [said('1', 'activities', { option: 'walk' })];
    const clips = allOf({ on: 'question', presentation: 'activities', page: 0 }, heard({ options: ACTIVITIES.options, said: walked }));
    expect(plain(clips)).toEqual(['activities?', 'walk', 'music', 'SOMETHING_ELSE', 'thatIsAll']);
  });
});

describe('sorting', () => {
  const stew = { on: 'sort', presentation: 'foods', option: 'stew', isMoving: false } as const;
  const here = heard({ options: FOODS.options.slice(0, 2) });
  const placed = [{ id: 'a', presentation: 'foods', option: 'peas', level: 'LOW', evidence: { shownAt: null, firstPressAt: null, changes: 0, replays: 0 } }] as const;

  it('asks once, then names each thing', () => {
    expect(plain(onArrival(stew, here))).toEqual(['foods?', 'stew']);
    expect(plain(onArrival(stew, here, { ...stew, option: 'peas' }))).toEqual(['stew']);
  });

  it('is heard with its columns and what else can be said', () => {
    expect(plain(allOf(stew, here))).toEqual(['foods?', 'stew', 'like', 'maybe', 'leave', 'SOMETHING_ELSE', 'NOT_NOW']);
    expect(plain(allOf(stew, { ...here, placed })).slice(-2)).toEqual(['SOMETHING_ELSE', 'thatIsAll']);
    expect(plain(allOf({ ...stew, isMoving: true }, here)).at(-1)).toBe('back');
  });

  it('is read back column by column, the two ways once all was seen', () => {
    const mat = [FOODS.options.slice(0, 1), [], FOODS.options.slice(2)];
    const sorted = { on: 'sorted', presentation: 'foods', page: 0, isSeen: true } as const;
    expect(plain(allOf(sorted, heard({ mat })))).toEqual(['sorted', 'like', 'stew', 'leave', 'peas', 'change', 'yes']);
    expect(plain(allOf({ ...sorted, isSeen: false }, heard({ mat }))).at(-1)).toBe('more');
  });

  it('fetches the sentences of its columns ahead', () => {
    expect(plain(preloadOrder(FOODS, here)).slice(0, 6)).toEqual(['foods?', 'stew', 'pizza', 'like', 'maybe', 'leave']);
    expect(clipsOf(preloadOrder(LUNCH, heard()))).toEqual(expect.arrayContaining(['en-I leave peas.', 'ur-I may like stew.']));
  });
});

it('does not speak of changing when its time is over', () => {
  const clips = allOf({ on: 'thanks' }, heard({ said: [said('1', 'lunch')], isChangeable: false }));
  expect(plain(clips)).not.toContain('changeIt');
});

it('reads back the sentence, then the two ways in the order shown', () => {
  const readBack = { on: 'readBack', presentation: 'lunch', page: 0, picked } as const;
  expect(plain(allOf(readBack, heard()))).toEqual(['I want rice.', 'yes', 'change']);
  const other = { ...readBack, presentation: 'drink', picked: { ...picked, option: 'tea' } };
  expect(plain(allOf(other, heard()))).toEqual(['I want tea.', 'change', 'yes']);
});

it('thanks with what was said and what happens next', () => {
  const clips = allOf({ on: 'thanks' }, heard({ said: [said('1', 'lunch')] }));
  expect(plain(clips)).toEqual(['thanks', 'soup', 'cook', 'changeIt', 'myPage']);
});

it('says what is taken back, also when it was found as a picture', () => {
  const found = said('1', 'lunch', { response: 'SOMETHING_ELSE', option: null, picture: 'leash' });
  const knowing = { ...asked, thing: () => LEASH };
  const taking = { on: 'takeBack', answer: '1', takenBackAs: 'b' } as const;
  expect(clipsOf(onArrival(taking, heard({ sitting: knowing, said: [found] })))).toEqual([
    'en-takeBackQuestion', 'en-I said SOMETHING_ELSE.', 'en-leash',
  ]);
  const urdu = new Tongues(asked.languages, asked.texts, 1);
  expect(clipsOf(onArrival(taking, heard({ sitting: knowing, said: [found], tongues: urdu })))).toEqual([
    'ur-takeBackQuestion', 'ur-I said SOMETHING_ELSE.', 'en-leash',
  ]);
});

it('asks whether to take back with the sentence that stands', () => {
  const clips = allOf({ on: 'takeBack', answer: '1', takenBackAs: 'b' }, heard({ said: [said('1', 'lunch')] }));
  expect(plain(clips)).toEqual(['takeBackQuestion', 'I want soup.', 'takeBack', 'keepIt']);
});

describe('what is fetched ahead', () => {
  const clips = preloadOrder(LUNCH, heard({ options: LUNCH.options.slice(0, 2) }));

  it('begins with the prompt, the page, the other answers and then their sentences', () => {
    expect(plain(clips).slice(0, 9)).toEqual(['lunch?', 'soup', 'bread', ...OTHERS, 'I want soup.', 'I want bread.']);
  });

  it('is everything, in both languages', () => {
    expect(clipsOf(clips)).toEqual(expect.arrayContaining(['en-I want milk.', 'en-yes', 'en-cook', 'ur-I want milk.', 'ur-yes', 'ur-lunch?']));
  });
});

it('is heard line by line in both languages by who likes that', () => {
  const both = new Tongues(asked.languages, asked.texts, 1, true);
  const { options } = DRINK;
  const lines = allOf({ on: 'question', presentation: 'drink', page: 0 }, heard({ tongues: both, options }));
  expect(clipsOf(lines).slice(-4)).toEqual(['ur-tea', 'en-tea', 'ur-milk', 'en-milk']);
  expect(lines.slice(-4).map(({ lang }) => lang)).toEqual(['ur', 'en', 'ur', 'en']);
});
