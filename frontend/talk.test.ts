import { beforeEach, expect, it } from 'vitest';
import { clipsOf } from './line';
import { FRAME } from './plan-testing';
import type { TalkStage } from './screens/talk-stage';
import { Talk, type TalkAround } from './talk';
import type { TalkDocument, TalkTile } from './talk-document';
import { tilesPerPage } from './talk-state';
import { words } from './testing';

const TABLET = { widthMm: 217.5, heightMm: 136 };

const tile = (id: string): TalkTile => ({ id, picture: null, icon: null, words: words(id), spoken: words(`I say ${id}.`) });
const MIRAS: TalkDocument = {
  ...FRAME,
  groups: [
    { id: 'quick', picture: '/quick.svg', words: words('quick'), tiles: ['yes', 'no'].map(tile) },
    { id: 'feelings', picture: '/feelings.svg', words: words('feelings'), tiles: ['happy', 'sad', 'tired'].map(tile) },
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

it('begins with the quick words', () => {
  expect(shown()).toEqual(['yes', 'no']);
  expect(spoken).toEqual(['add en-title']);
});

it('shows the tiles of another group in the same places, page by page', () => {
  stage().does.openGroup(1);
  expect(shown()).toEqual(['happy', 'sad']);
  stage().does.turn();
  expect(shown()).toEqual(['tired']);
  expect(stage().places).toBe(2);
  stage().does.turn();
  expect(shown()).toEqual(['happy', 'sad']);
});

it('knows what was said last, through groups and languages', () => {
  stage().does.said(tile('yes'));
  stage().does.openGroup(1);
  stage().does.switchLanguage();
  expect(stage().last?.id).toBe('yes');
  expect(stage().group?.id).toBe('feelings');
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
  expect(stage().last).toBeUndefined();
});

it('has all of the group at hand first, and all of the rest and of the other language after it', () => {
  const place = (clip: string): number => preloaded.indexOf(clip);
  expect(place('en-I say no.')).toBeGreaterThanOrEqual(0);
  expect(place('en-I say no.')).toBeLessThan(place('en-I say happy.'));
  expect(place('en-I say tired.')).toBeLessThan(place('ur-I say yes.'));
  stage().does.openGroup(1);
  expect(place('en-I say happy.')).toBeLessThan(place('en-I say yes.'));
});

it('reads out what can be pressed when asked to', () => {
  stage().does.hearAgain();
  expect(spoken.at(-1)).toBe('say en-title,en-quick,en-feelings,en-yes,en-no,en-myPage');
});

it('goes home in the language that was switched to', () => {
  stage().does.switchLanguage();
  stage().does.leave();
  expect(left).toEqual(['/home/mira/alone?language=ur']);
});

it('shows as many tiles as the person likes and the glass holds', () => {
  expect(tilesPerPage(TABLET, { perPage: 6 })).toBe(4);
  expect(tilesPerPage(TABLET, { perPage: 2 })).toBe(2);
  expect(tilesPerPage(TABLET, { perPage: 6, textPt: 40 })).toBe(2);
  expect(tilesPerPage({ widthMm: 136, heightMm: 217.5 }, { perPage: 6 })).toBe(6);
  expect(tilesPerPage({ widthMm: 174, heightMm: 102 }, { perPage: 6 })).toBe(3);
  expect(tilesPerPage({ widthMm: 174, heightMm: 102 }, { perPage: 6, textPt: 40 })).toBe(2);
  expect(tilesPerPage({ widthMm: 61, heightMm: 126 }, { perPage: 6 })).toBe(2);
  expect(tilesPerPage(TABLET, { perPage: 6, tileMm: 60 })).toBe(2);
  expect(tilesPerPage(TABLET, { perPage: 6, gapMm: 16 })).toBe(3);
});
