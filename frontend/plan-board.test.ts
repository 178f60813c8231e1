import { beforeEach, describe, expect, it } from 'vitest';
import { clipsOf } from './line';
import type { Answer } from './outbox';
import { type PlanAround, PlanBoard } from './plan-board';
import type { PlanDocument } from './plan-document';
import { GARDEN, plan, SOUP, statement, TEA } from './plan-testing';
import type { PlanView } from './plan-state';
import type { PlanStage } from './screens/plan-stage';
import { answer, settled } from './testing';

const TABLET = { widthMm: 217.5, heightMm: 136 };

let waiting: Answer[];
let refused: Answer[];
let isDiskFull: boolean;
let isAway: boolean;
let kept: PlanView | undefined;
let spoken: string[];
let isSpeaking = true;
let preloaded: (string | null)[];
let left: string[];
let ids: number;
let clock: number;
let board: PlanBoard;

const around: PlanAround = {
  post: {
    get areAnswersStuck() {
      return isAway;
    },
    keep: async (...answers) => {
      if (isDiskFull) {
        throw new Error('full');
      }
      waiting.push(...answers);
    },
    listWaiting: async () => waiting,
    listRefused: async () => refused.map((one) => ({ ...one, why: 'UNKNOWN' })),
  },
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
  views: { keep: (view) => (kept = view), find: () => kept, forget: () => (kept = undefined) },
  glass: () => TABLET,
  now: () => (clock += 1_000),
  newId: () => `id${++ids}`,
  way: () => 'TOUCH',
  onLanguage: () => {},
  onChange: () => {},
  isLeaving: () => false,
  leave: (href) => left.push(href),
};

beforeEach(() => {
  isSpeaking = true;
  [waiting, refused, isDiskFull, isAway, kept, spoken, preloaded, left, ids, clock] = [[], [], false, false, undefined, [], [], [], 0, 0];
});

function open(asked: PlanDocument = plan(TEA, SOUP, GARDEN), area = 'meals', held: readonly Answer[] = []): void {
  board = new PlanBoard(asked, held, area, 0, around);
  board.open();
}

const stage = (): PlanStage => board.stage;
const shown = (): string[] => stage().statements.map(({ id }) => id);

async function takeOut(id: string): Promise<void> {
  stage().does.changedMind(id);
  stage().does.askTakeOut();
  board.painted();
  stage().does.takeOut();
  await settled();
}

describe('taking something out', () => {
  it('keeps the answer on this tablet, and shows the statement no more', async () => {
    open();
    await takeOut('tea');
    expect(waiting).toEqual([
      {
        id: 'id1',
        presentation: 'asked-tea',
        response: 'TAKEN_BACK',
        option: null,
        takesBack: 'tea',
        way: 'TOUCH',
        level: null,
        picture: null,
        language: 'en',
        perPage: 2,
        page: 0,
        shownAt: expect.any(String),
        firstPressAt: expect.any(String),
        saidAt: expect.any(String),
        changes: 0,
        replays: 0,
      },
    ]);
    expect(shown()).toEqual(['soup']);
    expect(stage().isTakenOut).toBe(true);
    expect(spoken.at(-1)).toBe('add en-takenOut');
  });

  it('is one taking out, however often yes is pressed', async () => {
    open();
    stage().does.changedMind('tea');
    stage().does.askTakeOut();
    stage().does.takeOut();
    stage().does.takeOut();
    await settled();
    expect(waiting).toHaveLength(1);
  });

  it('says that it is kept here until the server has it, and only then that it is saved', async () => {
    open();
    isAway = true;
    await takeOut('tea');
    expect(stage().status?.text).toBe('keptHere');
    [waiting, isAway] = [[], false];
    await board.look();
    expect(stage().status?.text).toBe('saved');
  });

  it('says when the server refused it', async () => {
    open();
    await takeOut('tea');
    [waiting, refused] = [[], waiting];
    await board.look();
    expect(stage().status?.text).toBe('refused');
  });

  it('brings back what the server refused to take out, and tells nobody any longer that it is out', async () => {
    open();
    await takeOut('tea');
    [waiting, refused] = [[], waiting];
    await board.look();
    expect(shown()).toEqual(['tea', 'soup']);
    expect(stage().isTakenOut).toBe(false);
    await takeOut('tea');
    expect(shown()).toEqual(['soup']);
  });

  it('says that it is saved only once somebody has looked', async () => {
    const { post } = around;
    const told: (string | undefined)[] = [];
    let isSeen = (): void => {};
    board = new PlanBoard(plan(TEA, SOUP), [], 'meals', 0, {
      ...around,
      post: { ...post, listWaiting: () => new Promise((resume) => (isSeen = () => resume([]))) },
      onChange: () => told.push(stage().status?.text),
    });
    await takeOut('tea');
    expect(stage().isTakenOut).toBe(true);
    expect(told).not.toContain('saved');
    isSeen();
    await settled();
    expect(told.at(-1)).toBe('saved');
  });

  it('goes on asking when the disk refuses, and takes nothing out', async () => {
    open();
    isDiskFull = true;
    await takeOut('tea');
    expect(stage().screen).toMatchObject({ on: 'takeOut', statement: 'tea' });
    expect(stage().status?.text).toBe('notKept');
    stage().does.backToPage();
    expect(shown()).toEqual(['tea', 'soup']);
  });

  it('stays out when the page comes again before the server knows', () => {
    open(plan(TEA, SOUP, GARDEN), 'meals', [answer('a1', { response: 'TAKEN_BACK', takesBack: 'tea' })]);
    expect(shown()).toEqual(['soup']);
  });

  it('leaves an empty plan that says so', async () => {
    open(plan(TEA), '');
    await takeOut('tea');
    expect(shown()).toEqual([]);
    expect(spoken.at(-1)).toBe('add en-takenOut,en-empty');
  });
});

it('keeps it when the person says so', () => {
  open();
  stage().does.changedMind('soup');
  stage().does.askTakeOut();
  stage().does.backToPage();
  expect(waiting).toEqual([]);
  expect(shown()).toEqual(['tea', 'soup']);
});

it.each([true, false])('puts the other language first in the same place, and goes on saying the same: %s', (isHeard) => {
  open();
  isSpeaking = isHeard;
  stage().does.changedMind('soup');
  stage().does.askTakeOut();
  const [before, said] = [stage().screen, spoken.length];
  stage().does.switchLanguage();
  expect(stage().screen).toEqual(before);
  expect(stage().tongues.first.tag).toBe('ur');
  expect(spoken.slice(said)).toEqual(isHeard ? ['say ur-takeOutQuestion,ur-I like soup.'] : []);
});

it('leads to the same question again, in the language that was switched to', () => {
  open();
  stage().does.changedMind('tea');
  stage().does.switchLanguage();
  stage().does.askAgain();
  expect(left).toEqual(['/choose/mira/alone/tea?language=ur']);
});

it('stays where it is when a question is asked no more', () => {
  open(plan(statement('tea', 'meals', { again: null })), '');
  stage().does.changedMind('tea');
  stage().does.askAgain();
  expect(left).toEqual([]);
});

it('turns pages, and goes back to the areas from the first', () => {
  open(plan(TEA, SOUP, statement('bread', 'meals'), GARDEN), '');
  expect(stage().areasHere.map(({ id }) => id)).toEqual(['meals', 'activities']);
  stage().does.openArea('meals');
  stage().does.turn(1);
  expect(shown()).toEqual(['bread']);
  stage().does.turn(-1);
  expect(shown()).toEqual(['tea', 'soup']);
  stage().does.turn(-1);
  expect(stage().screen.on).toBe('areas');
});

it('comes back after a reload, and begins anew after it was left', () => {
  open();
  stage().does.changedMind('soup');
  open();
  expect(stage().screen).toMatchObject({ on: 'which', statement: 'soup' });
  board.close();
  open();
  expect(stage().screen.on).toBe('statements');
});

it('begins anew also when something still came back from the disk after it was left, and says nothing then', async () => {
  open();
  stage().does.changedMind('tea');
  stage().does.askTakeOut();
  stage().does.takeOut();
  board.close();
  const before = spoken.length;
  await settled();
  expect(waiting).toHaveLength(1);
  expect([kept, spoken.length]).toEqual([undefined, before]);
});

it('begins anew once the person wanted to leave, whatever is painted until they are gone', () => {
  open();
  stage().does.leave();
  board.painted();
  expect(kept).toBeUndefined();
});

describe('sound', () => {
  it('says what a page is called, and all of it when asked to', () => {
    open();
    expect(spoken).toEqual(['add en-meals']);
    stage().does.hearAgain();
    expect(spoken.at(-1)).toBe(
      'say en-meals,en-I like tea.,en-I said tea on 2 June.,en-changedMind,en-I like soup.,en-I said soup on 2 June.,en-changedMind,en-back,en-myPage',
    );
  });

  it('says nothing of its own when a page is turned', () => {
    open(plan(TEA, SOUP, statement('bread', 'meals')));
    stage().does.turn(1);
    expect(shown()).toEqual(['bread']);
    expect(spoken).toEqual(['add en-meals']);
    expect(preloaded.slice(0, 2)).toEqual(['en-meals', 'en-I like bread.']);
  });

  it('reads the sentence before it is taken out', () => {
    open();
    stage().does.changedMind('tea');
    stage().does.askTakeOut();
    expect(spoken.at(-1)).toBe('add en-takeOutQuestion,en-I like tea.');
  });

  it('has everything at hand for when the server is away, this page first', () => {
    open(plan(TEA, SOUP, statement('bread', 'meals'), GARDEN));
    const place = (clip: string): number => preloaded.indexOf(clip);
    expect(place('en-I like soup.')).toBeLessThan(place('en-takeOutYes'));
    expect(place('en-takeOutYes')).toBeLessThan(place('en-I like bread.'));
    expect(place('en-I like garden.')).toBeLessThan(place('ur-I like tea.'));
  });
});
