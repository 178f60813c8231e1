import { beforeEach, expect, it } from 'vitest';
import { clipsOf } from './line';
import { LUNCH, sitting, words } from './testing';
import { type TryAround, Trying } from './trying';

const TABLET = { widthMm: 217.5, heightMm: 136 };
const TRIAL = sitting([{ ...LUNCH, presentation: 's1' }], {
  texts: { en: Object.fromEntries(['note', 'again', 'close'].map((key) => [key, words(key)[0]!])), ur: {} },
});

let spoken: string[];
let closed: string[];
let trying: Trying;

const around: TryAround = {
  voice: {
    isRefused: false,
    wasSpeaking: true,
    canSay: () => true,
    say: async (lines) => (spoken.push(`say ${clipsOf(lines).join()}`), true),
    add: async (lines) => (spoken.push(`add ${clipsOf(lines).join()}`), true),
    tell: async (lines) => (spoken.push(`tell ${clipsOf(lines).join()}`), true),
    preload: () => {},
  },
  glass: () => TABLET,
  onLanguage: () => {},
  onChange: () => {},
  close: (href) => closed.push(href),
};

const pick = (id: string): void => trying.stage.does.pick(TRIAL.questions[0]!.options.find((option) => option.id === id)!);

beforeEach(() => {
  [spoken, closed] = [[], []];
  trying = new Trying(TRIAL, 0, around);
  trying.open();
});

it('asks as a question is asked, and says that it is for trying', () => {
  expect(spoken).toEqual(['add en-lunch?']);
  expect(trying.stage.shown.options.map(({ id }) => id)).toEqual(['soup', 'bread']);
  expect(trying.stage.status?.text).toBe('note');
  expect(trying.stage.isTrial).toBe(true);
});

it('says what was chosen, and asks again as often as somebody likes', () => {
  pick('soup');
  expect(trying.stage.picked).toEqual({ response: 'OPTION', option: 'soup' });
  expect(spoken.at(-1)).toBe('add en-I want soup.');
  trying.stage.does.again();
  expect(trying.stage.picked).toBeUndefined();
  trying.stage.does.pickOther('NOT_SURE');
  expect(spoken.at(-1)).toBe('add en-I said NOT_SURE.');
});

it('turns pages, and begins with the first one again', () => {
  trying.stage.does.turn(trying.stage.shown.pages);
  expect(trying.stage.shown.options.map(({ id }) => id)).toEqual(['rice']);
  pick('rice');
  trying.stage.does.again();
  expect(trying.stage.shown.options).toHaveLength(2);
});

it('says it in the other language, where it is', () => {
  pick('bread');
  trying.stage.does.switchLanguage();
  expect(spoken.at(-1)).toBe('say ur-I want bread.');
  expect(trying.stage.picked?.option).toBe('bread');
});

it('says all of the screen again', () => {
  trying.stage.does.hearAgain();
  expect(spoken.at(-1)).toBe('say en-lunch?,en-soup,en-bread,en-NONE_OF_THESE,en-SOMETHING_ELSE,en-NOT_SURE,en-NOT_NOW,en-note');
});

it('is closed and leads back', () => {
  trying.stage.does.close();
  expect(closed).toEqual(['/home/mira/self']);
});
