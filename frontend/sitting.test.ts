import { describe, expect, it } from 'vitest';
import { everythingSaid, firstOpen, isOver, isTold, meaningOf, standing } from './sitting';
import { ACTIVITIES, given, LUNCH, option, question, said, sitting } from './testing';

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
