import { beforeEach, expect, it } from 'vitest';
import { clipsOf } from './line';
import { FRAME } from './plan-testing';
import type { TalkStage } from './screens/talk-stage';
import { Talk, type TalkAround } from './talk';
import type { TalkDocument, TalkPage, TalkTile } from './talk-document';
import { words } from './testing';

const TABLET = { widthMm: 217.5, heightMm: 136 };

const tile = (id: string): TalkTile => ({ id, picture: null, icon: null, words: words(id), spoken: words(`I say ${id}.`), opens: null });
const opening = (opens: string): TalkTile => ({ ...tile(`page-${opens}`), words: words(opens), spoken: [], opens });
const page = (id: string, ...tiles: TalkTile[]): TalkPage => ({ id, words: words(id), tiles });
const MIRAS: TalkDocument = {
  ...FRAME,
  quick: ['yes', 'no'].map(tile),
  pages: [
    page('start', opening('feelings'), opening('needs'), tile('hello')),
    page('feelings', ...['happy', 'sad', 'tired'].map(tile)),
    page('needs', opening('pain'), tile('hungry')),
    page('pain', tile('head')),
  ],
};

let spoken: string[];
let isSpeaking = true;
let preloaded: (string | null)[];
let left: string[];
let talk: Talk;

const around: TalkAround = {
  voice: {
    isRefused: false,
    get wasSpeaking() {
      return isSpeaking;
    },
    canSay: (lines) => clipsOf(lines).length > 0,
    say: async (lines) => (spoken.push(`say ${clipsOf(lines).join()}`), true),
    add: async (lines) => (spoken.push(`add ${clipsOf(lines).join()}`), true),
    tell: async (lines) => (spoken.push(`tell ${clipsOf(lines).join()}`), true),
    preload: (lines) => (preloaded = clipsOf(lines)),
  },
  glass: () => TABLET,
  onLanguage: () => {},
  onChange: () => {},
  isLeaving: () => false,
  leave: (href) => left.push(href),
};

beforeEach(() => {
  isSpeaking = true;
  [spoken, preloaded, left] = [[], [], []];
  talk = new Talk(MIRAS, 0, around);
  talk.open();
});

const stage = (): TalkStage => talk.stage;
const shown = (): string[] => stage().tiles.map(({ id }) => id);

it('begins with what there is to talk about', () => {
  expect(shown()).toEqual(['page-feelings', 'page-needs']);
  expect(spoken).toEqual(['add en-title']);
});

it('has the quick words on every page', () => {
  const quick = (): string[] => stage().quick.map(({ id }) => id);
  expect(quick()).toEqual(['yes', 'no']);
  stage().does.open('feelings');
  expect(quick()).toEqual(['yes', 'no']);
});

it('shows the tiles of a page in the same places, part by part', () => {
  stage().does.open('feelings');
  expect(shown()).toEqual(['happy', 'sad']);
  stage().does.turn();
  expect(shown()).toEqual(['tired']);
  expect(stage().places).toBe(2);
  stage().does.turn();
  expect(shown()).toEqual(['happy', 'sad']);
});

it('goes back the way it came, to the part that was shown', () => {
  stage().does.turn();
  expect(shown()).toEqual(['hello']);
  stage().does.turn();
  stage().does.open('needs');
  stage().does.open('pain');
  expect(shown()).toEqual(['head']);
  stage().does.back();
  expect(stage().page?.id).toBe('needs');
  stage().does.back();
  expect(stage().isAtStart).toBe(true);
  expect(left).toEqual([]);
});

it('goes back to the part of the page that it left', () => {
  stage().does.turn();
  stage().does.open('feelings');
  stage().does.back();
  expect(shown()).toEqual(['hello']);
});

it('stays where it is when a page is not there', () => {
  stage().does.open('nowhere');
  expect(shown()).toEqual(['page-feelings', 'page-needs']);
  expect(stage().isAtStart).toBe(true);
});

it('keeps what was put together through pages and languages', () => {
  stage().does.said(tile('yes'));
  stage().does.open('feelings');
  stage().does.switchLanguage();
  stage().does.said(tile('happy'));
  expect(stage().bar.map(({ id }) => id)).toEqual(['yes', 'happy']);
  expect(stage().page?.id).toBe('feelings');
});

it('says all of it in one go, phrase after phrase', () => {
  ['yes', 'hungry', 'yes'].forEach((id) => stage().does.said(tile(id)));
  stage().does.sayAll();
  expect(spoken.at(-1)).toBe('say en-I say yes.,en-I say hungry.,en-I say yes.');
});

it('tells when there is no room for more', () => {
  Array.from({ length: 12 }, (_, i) => stage().does.said(tile(`${i}`)));
  expect(stage().status).toBeUndefined();
  stage().does.said(tile('more'));
  expect(stage().status?.text).toBe('full');
});

it('offers to bring back what was cleared', () => {
  stage().does.said(tile('yes'));
  expect(stage().canBringBack).toBe(false);
  stage().does.clear();
  expect(stage().canBringBack).toBe(true);
  stage().does.bringBack();
  expect(stage().bar.map(({ id }) => id)).toEqual(['yes']);
});

it('says in the other language what it was saying, and nothing where it was silent', () => {
  stage().does.said(tile('yes'));
  stage().does.switchLanguage();
  expect(spoken.at(-1)).toBe(`say ${tile('yes').spoken[1]!.clip}`);
  isSpeaking = false;
  const before = spoken.length;
  stage().does.switchLanguage();
  expect(spoken).toHaveLength(before);
});

it('forgets what was said when it is opened anew', () => {
  stage().does.said(tile('yes'));
  talk = new Talk(MIRAS, 0, around);
  expect(stage().bar).toEqual([]);
});

it('fetches everything in one order, whatever is opened or said: nobody can tell from it what somebody said', () => {
  const first = preloaded;
  expect(first).toEqual(expect.arrayContaining(['en-I say yes.', 'en-I say head.', 'en-head', 'en-pain', 'ur-I say head.', 'ur-head']));
  expect(first.indexOf('en-I say head.')).toBeLessThan(first.indexOf('ur-I say yes.'));
  preloaded = [];
  stage().does.open('needs');
  stage().does.said(tile('hungry'));
  stage().does.sayAll();
  expect(preloaded).toEqual([]);
  talk.open();
  expect(preloaded).toEqual(first);
});

it('reads out what can be pressed when asked to', () => {
  stage().does.open('needs');
  stage().does.said(tile('yes'));
  stage().does.hearAgain();
  expect(spoken.at(-1)).toBe('say en-needs,en-I say yes.,en-pain,en-hungry,en-yes,en-no,en-back');
});

it('goes home from the first page, in the language that was switched to', () => {
  stage().does.switchLanguage();
  stage().does.back();
  expect(left).toEqual(['/home/mira/alone?language=ur']);
});
