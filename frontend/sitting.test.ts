import { describe, expect, it } from 'vitest';
import { isTold, meaningOf, tellInShort } from './meaning';
import { everythingSaid, firstOpen, isOver, standing } from './sitting';
import { ACTIVITIES, FOODS, given, LUNCH, option, question, said, sitting } from './testing';

describe('what was said', () => {
  it('is what the server knows with what the tablet holds laid over it, each once, oldest first', () => {
    const asked = sitting([{ ...LUNCH, given: [given('2')] }]);
    const all = everythingSaid(asked, [said('3', 'lunch'), said('2', 'lunch'), said('1', 'lunch')]);
    expect(all.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('leaves out what the tablet holds of other sittings', () => {
    expect(everythingSaid(sitting([LUNCH]), [said('1', 'elsewhere')])).toEqual([]);
  });

  it('stands until it is taken back', () => {
    const all = [said('1', 'lunch'), said('2', 'lunch', { response: 'TAKEN_BACK', option: null, takesBack: '1' })];
    expect(standing(all)).toEqual([]);
    expect(standing(all.slice(0, 1)).map(({ id }) => id)).toEqual(['1']);
  });
});

describe('a question', () => {
  it('is over with one answer', () => {
    expect(isOver(LUNCH, [])).toBe(false);
    expect(isOver(LUNCH, [said('1', 'lunch')])).toBe(true);
  });

  it('of which many may be chosen is over when the person says so, or answers something else', () => {
    const walk = said('1', 'activities', { option: 'walk' });
    expect(isOver(ACTIVITIES, [walk])).toBe(false);
    expect(isOver(ACTIVITIES, [walk, said('2', 'activities', { response: 'THAT_IS_ALL', option: null })])).toBe(true);
    expect(isOver(ACTIVITIES, [said('2', 'activities', { response: 'NOT_NOW', option: null })])).toBe(true);
  });

  it('is asked when all before it are over', () => {
    const asked = sitting([LUNCH, ACTIVITIES]);
    expect(firstOpen(asked, [])).toBe(LUNCH);
    expect(firstOpen(asked, [said('1', 'lunch')])).toBe(ACTIVITIES);
    expect(firstOpen(asked, [said('1', 'lunch'), said('2', 'activities', { response: 'NOT_SURE' })])).toBeUndefined();
  });
});

it('knows what an answer looks and sounds like', () => {
  const asked = sitting([LUNCH]);
  expect(meaningOf(asked, said('1', 'lunch'))?.picture).toBe('/pictures/soup.svg');
  expect(meaningOf(asked, said('1', 'lunch', { response: 'NOT_SURE', option: null }))?.icon).toBe('not_sure');
});

it('knows of which answers staff are told at once', () => {
  const asked = sitting([question('feel', [option('pain', 'AT_ONCE'), option('fine')])]);
  expect(isTold(asked, said('1', 'feel', { option: 'pain' }))).toBe(true);
  expect(isTold(asked, said('1', 'feel', { option: 'fine' }))).toBe(false);
  expect(isTold(asked, said('1', 'feel', { response: 'SOMETHING_ELSE', option: null }))).toBe(true);
});

describe('what was sorted', () => {
  const likes = (id: string, option: string, level: 'HIGH' | 'LOW' = 'HIGH'): ReturnType<typeof said> => said(id, 'foods', { option, level });
  const all = said('9', 'foods', { response: 'THAT_IS_ALL', option: null });
  const asked = sitting([FOODS, LUNCH]);

  it('is over when any of it stands', () => {
    expect(isOver(FOODS, [])).toBe(false);
    expect(isOver(FOODS, [likes('1', 'stew')])).toBe(true);
  });

  it('means the sentence of its column', () => {
    expect(meaningOf(asked, likes('1', 'stew', 'LOW'))?.said[0]?.text).toBe('I leave stew.');
  });

  it('is told column by column, each that holds something once', () => {
    const told = tellInShort(asked, [likes('1', 'stew'), likes('2', 'pizza', 'LOW'), likes('3', 'peas'), all, said('4', 'lunch')]);
    expect(told.map(({ label }) => label[0]?.text)).toEqual(['like: stew, peas', 'leave: pizza', 'soup']);
    expect(told[0]).toMatchObject({ icon: 'like-high', picture: null });
    expect(told.map(({ isList }) => isList)).toEqual([true, true, false]);
    expect(told[0]?.spoken.map(([first]) => first?.clip)).toEqual(['en-like', 'en-stew', 'en-peas']);
  });
});
