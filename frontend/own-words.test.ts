import { expect, it } from 'vitest';
import { Tongues } from './language';
import { ownWords } from './own-words';
import { plan, statement } from './plan-testing';
import { words } from './testing';

const { languages, texts } = plan();
const english = new Tongues(languages, texts, 0);

it('shows what was said, and the other language below it', () => {
  expect(ownWords(statement('tea', 'meals'), english)).toEqual({
    text: 'I like tea.', lang: 'en', lines: [{ text: 'I like tea.', lang: 'en', clip: 'en-I like tea.' }], second: 'ur I like tea.', secondLang: 'ur',
  });
});

it('shows what was really said below the sentence when that was another language', () => {
  const said = statement('tea', 'meals', { saidIn: 'pl', ownWords: 'Lubię herbatę.' });
  expect(ownWords(said, english)).toMatchObject({ text: 'I like tea.', second: 'Lubię herbatę.', secondLang: 'pl' });
});

it('shows what was really said, in its own language, when there is no other', () => {
  const said = statement('tea', 'meals', { saidIn: 'pl', ownWords: 'Lubię herbatę.', said: [] });
  expect(ownWords(said, english)).toMatchObject({ text: 'Lubię herbatę.', lang: 'pl', lines: [{ clip: null }] });
});

it('shows only what was really said when the first language has no sentence for it', () => {
  const said = statement('tea', 'meals', { saidIn: 'ur', ownWords: 'چائے', said: [{ text: '', clip: null }, words('tea')[1]!] });
  expect(ownWords(said, english)).toMatchObject({ text: 'چائے', lang: 'ur', lines: [{ clip: null }], second: '' });
});

it('never says aloud other words than it shows', () => {
  const said = statement('tea', 'meals', { ownWords: 'Tea for me!', said: words('I like tea.') });
  expect(ownWords(said, english)).toMatchObject({ text: 'Tea for me!', lines: [{ clip: null }] });
});
