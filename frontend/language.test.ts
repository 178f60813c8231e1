import { describe, expect, it } from 'vitest';
import { directionOf, Tongues } from './language';
import { lineOf } from './line';
import type { Words } from './sitting';
import { LUNCH, sitting, words } from './testing';

const asked = sitting([LUNCH]);
const english = new Tongues(asked.languages, asked.texts, 0);
const urdu = new Tongues(asked.languages, asked.texts, 1);

it('knows which way a language runs', () => {
  expect(directionOf('ur')).toBe('rtl');
  expect(directionOf('ar-EG')).toBe('rtl');
  expect(directionOf('pl')).toBe('ltr');
  expect(directionOf('pa')).toBe('ltr');
  expect(directionOf('pa-Arab-PK')).toBe('rtl');
});

describe('words', () => {
  it('are spoken in the first language, with the second below', () => {
    expect(english.of(words('soup'))).toEqual({
      text: 'soup', lang: 'en', second: 'ur soup', secondLang: 'ur', lines: [{ text: 'soup', lang: 'en', clip: 'en-soup' }],
    });
    expect(urdu.of(words('soup'))).toMatchObject({ text: 'ur soup', lang: 'ur', second: 'soup', lines: [{ clip: 'ur-soup' }] });
  });

  it('are those of the other language, in its own voice, where the first has none', () => {
    const [soup] = words('soup');
    expect(urdu.of([soup!, { text: '', clip: null }])).toMatchObject({ text: 'soup', lang: 'en', second: '', lines: [{ clip: 'en-soup', lang: 'en' }] });
    expect(urdu.of([])).toMatchObject({ text: '', lang: 'ur' });
  });

  it('stand alone where there is one language', () => {
    const one = new Tongues(asked.languages.slice(0, 1), asked.texts, 0);
    expect(one.of(words('soup').slice(0, 1))).toMatchObject({ text: 'soup', second: '', secondLang: '' });
  });

  it('that fell back to another language stand there once, as what they are', () => {
    const soup = { text: 'Soup', clip: 'en-soup' };
    const fallen = { ...soup, lang: 'en' };
    expect(urdu.of([soup, fallen])).toMatchObject({ text: 'Soup', lang: 'en', second: '', lines: [{ lang: 'en', clip: 'en-soup' }] });
    expect(english.of([soup, fallen])).toMatchObject({ text: 'Soup', lang: 'en', second: '' });
    expect(urdu.of([{ text: 'A soup', clip: null }, fallen])).toMatchObject({ text: 'Soup', lang: 'en', second: 'A soup', secondLang: 'en' });
  });

  it('are said in both languages to who likes that, each in its own', () => {
    const both = new Tongues(asked.languages, asked.texts, 1, true);
    expect(both.of(words('soup')).lines.map(({ lang, clip }) => [lang, clip])).toEqual([['ur', 'ur-soup'], ['en', 'en-soup']]);
    expect(both.text('yes').lines.map(({ clip }) => clip)).toEqual(['ur-yes', 'en-yes']);
    const more = both.withTexts((tag) => ({ more: { text: `${tag} more`, clip: `${tag}-m` } }));
    expect(more.text('more').lines.map(({ clip }) => clip)).toEqual(['ur-m', 'en-m']);
  });

  it('of an element that shows the first language alone carry the second for who hears both', () => {
    const both = new Tongues(asked.languages, { ...asked.texts }, 1, true);
    const { yes } = both.firstTexts;
    expect(yes).toEqual({ text: 'ur yes', clip: 'ur-yes', second: { text: 'yes', clip: 'en-yes', lang: 'en' } });
    expect(lineOf(yes, 'ur').map(({ lang, clip }) => [lang, clip])).toEqual([['ur', 'ur-yes'], ['en', 'en-yes']]);
    expect(both.firstTexts).toBe(both.firstTexts);
    expect(urdu.firstTexts['yes']).toEqual({ text: 'ur yes', clip: 'ur-yes' });
  });

  it('that fell back are not carried twice', () => {
    const yes = { text: 'Yes please', clip: 'en-yes' };
    const fallen = new Tongues(asked.languages, { en: { yes }, ur: { yes: { ...yes, lang: 'en' } } }, 1, true);
    expect(fallen.firstTexts['yes']).not.toHaveProperty('second');
  });

  it('tell that somebody of the home recorded them', () => {
    const [soup, urSoup] = words('soup');
    expect(english.of([{ ...soup!, recorded: true }, urSoup!]).lines).toEqual([{ text: 'soup', lang: 'en', clip: 'en-soup', recorded: true }]);
  });

  it('have their slots filled', () => {
    expect(english.text('page', { page: 2, pages: 4 }).text).toBe('Page 2 of 4');
  });

  describe('with numbers', () => {
    const page = { text: 'পাতা {page}, মোট {pages}', clip: null };
    const languages = [...asked.languages.slice(0, 1), { tag: 'bn', dir: 'ltr', name: 'বাংলা', digits: 'beng' } as const];
    const bengali = (words: Words): Tongues => new Tongues(languages, { ...asked.texts, bn: { page: words } }, 1);

    it('show them in the digits of each language', () => {
      const { text, second } = bengali(page).text('page', { page: 2, pages: 1234 });
      expect(text).toBe('পাতা ২, মোট ১২৩৪');
      expect(second).toBe('Page 2 of 1234');
    });

    it('show them in those of the language to which they fell back', () => {
      expect(bengali({ text: 'Page {page}', clip: null, lang: 'en' }).text('page', { page: 2 }).text).toBe('Page 2');
    });

    it('are shown as before where the server tells of no digits', () => {
      const arabic = new Tongues([{ tag: 'ar-EG', dir: 'rtl', name: 'العربية' }], { 'ar-EG': { page } }, 0);
      expect(arabic.text('page', { page: 2, pages: 4 }).text).toBe('পাতা 2, মোট 4');
    });
  });
});
