import { describe, expect, it } from 'vitest';
import { directionOf, Tongues } from './language';
import { LUNCH, sitting, words } from './testing';

const asked = sitting([LUNCH]);
const english = new Tongues(asked.languages, asked.texts, 0);
const urdu = new Tongues(asked.languages, asked.texts, 1);

it('knows which way a language runs', () => {
  expect(directionOf('ur')).toBe('rtl');
  expect(directionOf('ar-EG')).toBe('rtl');
  expect(directionOf('pl')).toBe('ltr');
});

describe('words', () => {
  it('are spoken in the first language, with the second below', () => {
    expect(english.of(words('soup'))).toEqual({
      text: 'soup', lang: 'en', clip: 'en-soup', second: 'ur soup', secondLang: 'ur',
    });
    expect(urdu.of(words('soup'))).toMatchObject({ text: 'ur soup', lang: 'ur', clip: 'ur-soup', second: 'soup' });
  });

  it('are those of the other language, in its own voice, where the first has none', () => {
    const [soup] = words('soup');
    expect(urdu.of([soup!, { text: '', clip: null }])).toEqual({ text: 'soup', lang: 'en', clip: 'en-soup', second: '', secondLang: '' });
    expect(urdu.of([])).toMatchObject({ text: '', lang: 'ur' });
  });

  it('stand alone where there is one language', () => {
    const one = new Tongues(asked.languages.slice(0, 1), asked.texts, 0);
    expect(one.of(words('soup').slice(0, 1))).toMatchObject({ text: 'soup', second: '', secondLang: '' });
  });

  it('have their slots filled', () => {
    expect(english.text('page', { page: 2, pages: 4 }).text).toBe('Page 2 of 4');
  });
});
