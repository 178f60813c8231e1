import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Around } from './around';
import { Board } from './board';
import type { View } from './board-state';
import { clipsOf, type Line } from './line';
import { meaningOf } from './meaning';
import type { Answer } from './outbox';
import { PictureIndex } from './picture-index';
import type { Deeds, Stage } from './screens/stage';
import type { SearchView } from './search-state';
import { PICTURES } from './search-testing';
import type { Question, Sitting } from './sitting';
import { ACTIVITIES, DRINK, FOODS, LUNCH, NO_BOOKS, option, question, settled, sitting, words } from './testing';

const TABLET = { widthMm: 217.5, heightMm: 136 };

let waiting: Answer[];
let isDiskFull: boolean;
let kept: View | undefined;
let spoken: string[];
let isSpeaking = true;
let hasVoice: boolean;
let ids: number;
let clock: number;
let left: string[];
let board: Board;

const around: Around = {
  post: {
    areAnswersStuck: false,
    keep: async (...answers) => {
      if (isDiskFull) {
        throw new Error('full');
      }
      waiting.push(...answers);
    },
    listWaiting: async () => waiting,
    listRefused: async () => [],
  },
  voice: {
    isRefused: false,
    get wasSpeaking() {
      return isSpeaking;
    },
    canSay: (lines) => clipsOf(lines).length > 0,
    say: async (lines) => (spoken.push(`say ${clipsOf(lines).join()}`), hasVoice),
    add: async (lines) => (spoken.push(`add ${clipsOf(lines).join()}`), hasVoice),
    tell: async (lines) => (spoken.push(`tell ${clipsOf(lines).join()}`), hasVoice),
    preload: () => {},
  },
  books: NO_BOOKS,
  views: { keep: (view) => (kept = view), find: () => kept, forget: () => (kept = undefined) },
  calls: { fetch: async () => ({ state: 'SENT', by: null, words: null }), pause: () => new Promise(() => {}) },
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
  [waiting, isDiskFull, kept, spoken, hasVoice, ids, clock, left] = [[], false, undefined, [], true, 0, 0, []];
});

function open(asked: Sitting, held: readonly Answer[] = []): void {
  board = new Board(asked, held, 0, around);
  board.painted();
}

const stage = (): Stage => board.stage;
const screen = (): Stage['screen'] => board.stage.screen;

async function press(deed: (does: Deeds) => void): Promise<void> {
  deed(stage().does);
  await settled();
}

const soup = LUNCH.options[0]!;

describe('an answer', () => {
  it('goes on only once it is on the disk', async () => {
    open(sitting([LUNCH, DRINK]));
    await press((does) => does.pick(soup));
    isDiskFull = true;
    await press((does) => does.yes());
    expect(screen().on).toBe('readBack');
    expect(stage().status?.text).toBe('oneMoment');

    isDiskFull = false;
    await press((does) => does.yes());
    expect(screen()).toMatchObject({ on: 'question', presentation: 'drink' });
    expect(waiting).toHaveLength(1);
  });

  it('is the same answer when yes is pressed twice', async () => {
    open(sitting([LUNCH]));
    await press((does) => does.pick(soup));
    await press((does) => (does.yes(), does.yes()));
    expect(waiting.map(({ id }) => id)).toEqual(['id1']);
  });

  it('says how it came about', async () => {
    open(sitting([LUNCH]));
    await press((does) => does.turn(2));
    await press((does) => does.pick(LUNCH.options[2]!));
    await press((does) => does.change());
    expect(screen()).toMatchObject({ on: 'question', page: 1 });
    await press((does) => does.hearAgain());
    await press((does) => does.pickOther('NOT_SURE'));
    await press((does) => does.yes());
    expect(waiting).toMatchObject([
      { response: 'NOT_SURE', option: null, page: 1, perPage: 2, changes: 1, replays: 1, language: 'en' },
    ]);
    const { shownAt, firstPressAt, saidAt } = waiting[0]!;
    expect(shownAt < firstPressAt && firstPressAt < saidAt).toBe(true);
  });

  it('is said to have been heard again only if it was', async () => {
    hasVoice = false;
    open(sitting([LUNCH]));
    await press((does) => does.hearAgain());
    expect(stage().evidence.replays).toBe(0);
  });

  it('is read back after its label', async () => {
    open(sitting([LUNCH]));
    await press((does) => does.pick(soup));
    expect(spoken.at(-1)).toBe('add en-I want soup.');
  });

  it('names the language that was shown first', async () => {
    open(sitting([LUNCH]));
    await press((does) => does.pick(soup));
    await press((does) => does.switchLanguage());
    expect(screen().on).toBe('readBack');
    expect(spoken.at(-1)).toBe('say ur-I want soup.');
    await press((does) => does.yes());
    expect(waiting).toMatchObject([{ language: 'ur' }]);
  });
});

describe('where many may be chosen', () => {
  it('each yes is an answer, until that is all', async () => {
    open(sitting([ACTIVITIES]));
    await press((does) => does.pick(ACTIVITIES.options[0]!));
    await press((does) => does.yes());
    expect(screen().on).toBe('another');
    await press((does) => does.another());
    await press((does) => does.pick(ACTIVITIES.options[1]!));
    await press((does) => does.yes());
    await press((does) => does.thatIsAll());
    expect(waiting.map(({ response, option: chosen }) => chosen ?? response)).toEqual(['walk', 'music', 'THAT_IS_ALL']);
    expect(screen().on).toBe('thanks');
  });
});

describe('sorting', () => {
  const placeAll = async (): Promise<void> => {
    await press((does) => does.place('HIGH'));
    await press((does) => does.place('LOW'));
    await press((does) => does.place('MIDDLE'));
  };

  it('asks for each thing, and reads all of it back column by column', async () => {
    open(sitting([FOODS]));
    board.open();
    expect(spoken.at(-1)).toBe('add en-foods?,en-stew');
    await press((does) => does.place('HIGH'));
    expect(spoken.at(-1)).toBe('add en-pizza');
    await press((does) => does.place('HIGH'));
    await press((does) => does.place('LOW'));
    expect(spoken.at(-1)).toBe('add en-sorted,en-like,en-stew,en-pizza,en-leave,en-peas');
  });

  it('keeps everything at the one yes, and only if the disk takes it', async () => {
    open(sitting([FOODS, LUNCH]));
    await placeAll();
    isDiskFull = true;
    await press((does) => does.yes());
    expect(screen().on).toBe('sorted');
    expect(stage().status?.text).toBe('oneMoment');

    isDiskFull = false;
    await press((does) => (does.yes(), does.yes()));
    expect(waiting.map(({ option: thing, level, response }) => [thing ?? response, level])).toEqual([
      ['stew', 'HIGH'], ['pizza', 'LOW'], ['peas', 'MIDDLE'], ['THAT_IS_ALL', null],
    ]);
    expect(screen()).toMatchObject({ on: 'question', presentation: 'lunch' });
  });

  it('leads with a no to what can be moved, and back', async () => {
    open(sitting([FOODS]));
    await placeAll();
    await press((does) => does.change());
    expect(screen().on).toBe('whichToMove');
    await press((does) => does.move(FOODS.options[1]!));
    await press((does) => does.place('HIGH'));
    expect(stage().shown.mat.map((things) => things.map(({ id }) => id))).toEqual([['stew', 'pizza'], ['peas'], []]);
    expect(waiting).toEqual([]);
  });

  it('comes back after a reload where it was', async () => {
    open(sitting([FOODS]));
    await press((does) => does.place('HIGH'));
    open(sitting([FOODS]));
    expect(screen()).toMatchObject({ on: 'sort', option: 'pizza' });
    await press((does) => does.thatIsAll());
    await press((does) => does.yes());
    expect(waiting.map(({ option: thing, response }) => thing ?? response)).toEqual(['stew', 'THAT_IS_ALL']);
  });

  it('offers the yes only when the last page was seen', async () => {
    const many = { ...FOODS, options: Array.from({ length: 5 }, (_, i) => ({ ...FOODS.options[0]!, id: `f${i}` })) };
    open(sitting([many]));
    for (const _ of many.options) {
      await press((does) => does.place('HIGH'));
    }
    expect(stage().shown.pages).toBe(2);
    expect(screen()).toMatchObject({ page: 0, isSeen: false });
    await press((does) => does.turn(2));
    expect(screen()).toMatchObject({ page: 1, isSeen: true });
    await press((does) => does.turn(2));
    expect(screen()).toMatchObject({ page: 0, isSeen: true });
  });

  it('tells staff at once of something else, and then looks at what was placed', async () => {
    open(sitting([FOODS]));
    await press((does) => does.place('HIGH'));
    await press((does) => does.pickOther('SOMETHING_ELSE'));
    await press((does) => does.searching.askSomeone());
    await press((does) => does.yes());
    expect(waiting).toMatchObject([{ response: 'SOMETHING_ELSE', level: null }]);
    expect(screen()).toMatchObject({ on: 'sorted' });
    await press((does) => does.yes());
    expect(waiting.map(({ response }) => response)).toEqual(['SOMETHING_ELSE', 'OPTION', 'THAT_IS_ALL']);
  });
});

describe('after "not now"', () => {
  beforeEach(async () => {
    open(sitting([LUNCH, DRINK]));
    await press((does) => does.pickOther('NOT_NOW'));
    await press((does) => does.yes());
  });

  it('the person may go on', async () => {
    expect(screen().on).toBe('goOn');
    await press((does) => does.goOn());
    expect(screen()).toMatchObject({ on: 'question', presentation: 'drink' });
  });

  it('the person may stop, and is thanked also after a reload', async () => {
    await press((does) => does.stopHere());
    open(sitting([LUNCH, DRINK]), waiting);
    expect(screen()).toMatchObject({ on: 'thanks' });
  });
});

it('offers no change when its time is over', async () => {
  const over = { ...sitting([LUNCH]), changeableUntil: new Date(clock + 60_000).toISOString() };
  open(over);
  await press((does) => does.pick(soup));
  await press((does) => does.yes());
  expect(stage().canChange).toBe(true);
  clock += 60_000;
  expect(stage().canChange).toBe(false);
  await press((does) => does.wantChange());
  expect(screen().on).toBe('thanks');
});

describe('changing one’s mind', () => {
  it('takes the answer back and asks again, in the same presentation', async () => {
    open(sitting([LUNCH]));
    await press((does) => does.pick(soup));
    await press((does) => does.yes());
    await press((does) => does.wantChange());
    await press((does) => does.takeBack());
    expect(waiting[1]).toMatchObject({ response: 'TAKEN_BACK', takesBack: 'id1', presentation: 'lunch' });
    expect(screen()).toMatchObject({ on: 'question', presentation: 'lunch' });
  });

  it('is asked which of several, and may let it be', async () => {
    open(sitting([LUNCH, DRINK]));
    for (const asked of [LUNCH, DRINK]) {
      await press((does) => does.pick(asked.options[0]!));
      await press((does) => does.yes());
    }
    await press((does) => does.wantChange());
    expect(screen().on).toBe('whichToChange');
    await press((does) => does.askTakeBack('id2'));
    await press((does) => does.keepIt());
    expect(screen().on).toBe('thanks');
    expect(waiting).toHaveLength(2);
  });
});

describe('after a reload', () => {
  it('the read-back stands again, and its yes is the same yes', async () => {
    open(sitting([LUNCH]));
    await press((does) => does.pick(soup));
    open(sitting([LUNCH]));
    expect(screen()).toMatchObject({ on: 'readBack', picked: { id: 'id1' } });
    await press((does) => does.yes());
    expect(waiting.map(({ id }) => id)).toEqual(['id1']);
  });

  it('what this tablet holds is not asked again', async () => {
    open(sitting([LUNCH, DRINK]));
    await press((does) => does.pick(soup));
    await press((does) => does.yes());
    kept = undefined;
    open(sitting([LUNCH, DRINK]), waiting);
    expect(screen()).toMatchObject({ presentation: 'drink' });
  });

  it('a page that a turned tablet no longer has is the last one', async () => {
    open(sitting([LUNCH]));
    await press((does) => does.turn(2));
    const many = sitting([LUNCH], { look: { theme: 'calm', textPt: 24, pxPerMm: 5.885, perPage: 3 } });
    open(many);
    expect(screen()).toMatchObject({ page: 0 });
  });
});

it('tells how far it has come when staff are told of an answer', async () => {
  const pain = option('pain', 'AT_ONCE');
  open(sitting([question('feel', [pain])]));
  await press((does) => does.pick(pain));
  await press((does) => does.yes());
  expect(stage().status?.text).not.toBe('sent');
  waiting = [];
  board.close();
  board.open();
  await settled();
  expect(stage().status?.text).toBe('sent');
});

it('leaves for the person’s own page, in the language they switched to', async () => {
  open(sitting([LUNCH]));
  await press((does) => does.leave());
  await press((does) => does.switchLanguage());
  await press((does) => does.leave());
  expect(left).toEqual(['/home/mira/self', '/home/mira/self?language=ur']);
});

it('never says saved while an answer is here', async () => {
  vi.useFakeTimers();
  open(sitting([LUNCH]));
  await press((does) => does.pick(soup));
  await press((does) => does.yes());
  expect(screen().on).toBe('thanks');
  expect(stage().status?.text).not.toBe('saved');
  waiting = [];
  await board.look();
  expect(stage().status?.text).toBe('saved');
  vi.useRealTimers();
});

describe('something else', () => {
  const dog = { picture: 'openmoji/1F415', address: '/pictures/openmoji/1F415.svg', label: [] };
  const knowing = (): Sitting => ({ ...sitting([LUNCH]), thing: () => ({ address: dog.address, label: words('dog') }) });

  it('is looked for, read back by its name, and kept with its picture', async () => {
    open({ ...knowing(), texts: { en: { elseSaid: { text: 'I want something else: {thing}.', clip: null } }, ur: {} } });
    await press((does) => does.pickOther('SOMETHING_ELSE'));
    expect(stage().screen.on).toBe('search');
    await press((does) => does.searching.pick(dog));
    const { screen } = stage();
    const picked = screen.on === 'readBack' ? screen.picked : undefined;
    expect(meaningOf(stage().sitting, { ...picked!, presentation: 'lunch' })?.said[0]?.text).toBe('I want something else: dog.');
    await press((does) => does.yes());
    expect(waiting).toMatchObject([{ response: 'SOMETHING_ELSE', option: null, picture: 'openmoji/1F415' }]);
  });

  it('says that it is something else, and what it is', async () => {
    open(knowing());
    await press((does) => does.pickOther('SOMETHING_ELSE'));
    await press((does) => does.searching.pick(dog));
    expect(spoken.at(-1)).toBe('add en-I said SOMETHING_ELSE.,en-dog');
  });

  it('is left for the same page of the question', async () => {
    open(knowing());
    await press((does) => does.turn(2));
    await press((does) => does.pickOther('SOMETHING_ELSE'));
    await press((does) => does.searching.leave());
    expect(stage().screen).toEqual({ on: 'question', presentation: 'lunch', page: 1 });
  });

  it('comes back to the same place of the search after a reload', async () => {
    open(knowing());
    await press((does) => does.pickOther('SOMETHING_ELSE'));
    await press((does) => does.searching.become({ on: 'kinds', page: 2 }));
    open(knowing());
    expect(stage().screen).toMatchObject({ on: 'search', view: { on: 'kinds', page: 2 } });
  });

  it('is read back by its name after a reload, and looked for again where its words are away', async () => {
    open(knowing());
    await press((does) => does.turn(2));
    await press((does) => does.pickOther('SOMETHING_ELSE'));
    await press((does) => does.searching.pick(dog));
    open(knowing());
    expect(stage().screen.on).toBe('readBack');
    open({ ...knowing(), thing: () => undefined });
    expect(stage().screen).toEqual({ on: 'search', presentation: 'lunch', page: 1, view: { on: 'ways' } });
  });

  it('is heard also when it was picked or said already', async () => {
    const asked: string[][] = [];
    const index = new PictureIndex(PICTURES);
    const books = { ...NO_BOOKS, find: () => index, speak: async (tag: string, ids: readonly string[]) => void asked.push([tag, ...ids]) };
    board = new Board(knowing(), [], 0, { ...around, books });
    await press((does) => does.pickOther('SOMETHING_ELSE'));
    await press((does) => does.searching.pick({ ...dog, picture: 'dog' }));
    board.speakPictures();
    await press((does) => does.yes());
    expect(screen().on).toBe('thanks');
    board.speakPictures();
    expect(asked).toEqual([['en', 'dog'], ['en', 'dog']]);
  });

  it('has its words fetched again while it is looked for, and no longer once the page is left', async () => {
    let loads = 0;
    const wakes: (() => void)[] = [];
    const calls = { ...around.calls, pause: () => new Promise<void>((wake) => wakes.push(wake)) };
    board = new Board(knowing(), [], 0, { ...around, calls, books: { ...NO_BOOKS, load: async () => void loads++ } });
    board.speakPictures();
    await settled();
    expect(loads).toBe(0);
    await press((does) => does.pickOther('SOMETHING_ELSE'));
    board.speakPictures();
    await settled();
    wakes.pop()!();
    await settled();
    expect(loads).toBe(2);
    board.close();
    wakes.pop()!();
    await settled();
    expect(loads).toBe(2);
  });

  it('has the words of the search at hand as soon as they are here', () => {
    let preloaded: readonly string[] = [];
    const voice = { ...around.voice, preload: (lines: readonly Line[]) => (preloaded = clipsOf(lines)) };
    board = new Board(knowing(), [], 0, { ...around, voice, books: { ...NO_BOOKS, find: () => new PictureIndex(PICTURES) } });
    board.morePictures();
    expect(preloaded).toEqual(expect.arrayContaining(['en-byPicture', 'en-Animals', 'en-a']));
  });
});

it('says nothing on a page that was left while an answer went to the disk', async () => {
  open(sitting([LUNCH]));
  await press((does) => does.pick(soup));
  const before = spoken.length;
  stage().does.yes();
  board.close();
  await settled();
  expect(screen().on).toBe('thanks');
  expect(spoken.slice(before)).toEqual([]);
});

it('asks the rest of who had stopped, left and comes again; a reload thanks them still', async () => {
  const both = sitting([LUNCH, DRINK]);
  open(both);
  await press((does) => does.pickOther('NOT_NOW'));
  await press((does) => does.yes());
  await press((does) => does.stopHere());
  open(both, waiting);
  expect(screen()).toMatchObject({ on: 'thanks', isStopped: true });
  board.close();
  open(both, waiting);
  expect(screen()).toMatchObject({ on: 'question', presentation: 'drink' });
});

it('keeps no thanks for who left while an answer went to the disk, until they are back', async () => {
  const both = sitting([LUNCH, DRINK]);
  open(both);
  await press((does) => does.pickOther('NOT_NOW'));
  await press((does) => does.yes());
  await press((does) => does.stopHere());
  await press((does) => does.leave());
  board.arriveAt({ ...board.view });
  board.painted();
  expect(kept).toBeUndefined();

  open(sitting([LUNCH]));
  await press((does) => does.pick(soup));
  stage().does.yes();
  board.close();
  await settled();
  expect([screen().on, kept]).toEqual(['thanks', undefined]);
  board.open();
  board.painted();
  board.arriveAt({ ...board.view });
  expect(kept?.screen.on).toBe('thanks');
});

it('comes back to the same page of a question that was left', async () => {
  open(sitting([LUNCH]));
  await press((does) => does.turn(2));
  board.close();
  open(sitting([LUNCH]));
  expect(screen()).toMatchObject({ on: 'question', page: 1 });
});

it('follows no call from a page that was left', async () => {
  let fetched = 0;
  const calls = { ...around.calls, fetch: async () => (fetched++, { state: 'SENT', by: null, words: null } as const) };
  const told = question('told', [option('pain', 'AT_ONCE')]);
  board = new Board(sitting([told]), [], 0, { ...around, calls, post: { ...around.post, listWaiting: async () => [] } });
  await press((does) => does.pick(told.options[0]!));
  stage().does.yes();
  board.close();
  await settled();
  expect(fetched).toBe(0);
});

describe('the other language comes first', () => {
  type Way = (does: Deeds) => void;
  const kind: SearchView = { on: 'kind', kind: 'animals', page: 0, kindsPage: 0 };
  const looking = (view: SearchView): Way[] => [(does) => does.pickOther('SOMETHING_ELSE'), (does) => does.searching.become(view)];
  const chosen: Way[] = [(does) => does.pick(soup), (does) => does.yes()];
  const placed: Way[] = [(does) => does.place('LOW'), (does) => does.place('HIGH')];
  const all: Way[] = [...placed, (does) => does.place('MIDDLE')];
  const ways: [string, Question[], Way[]][] = [
    ['a question, on its second page', [LUNCH], [(does) => does.turn(2)]],
    ['a read-back', [LUNCH], [(does) => does.pick(soup)]],
    ['the ways to search', [LUNCH], [(does) => does.pickOther('SOMETHING_ELSE')]],
    ['kinds of pictures', [LUNCH], looking({ on: 'kinds', page: 0 })],
    ['pictures of a kind', [LUNCH], looking(kind)],
    ['letters', [LUNCH], looking({ on: 'letters', typed: 'd', page: 0 })],
    ['what was found', [LUNCH], looking({ on: 'found', typed: 'dog', page: 0 })],
    ['another one?', [ACTIVITIES], [(does) => does.pick(ACTIVITIES.options[0]!), (does) => does.yes()]],
    ['sorting, with things in their columns', [FOODS], placed],
    ['what was sorted', [FOODS], all],
    ['which to move', [FOODS], [...all, (does) => does.change()]],
    ['going on?', [LUNCH, DRINK], [(does) => does.pickOther('NOT_NOW'), (does) => does.yes()]],
    ['the thanks', [LUNCH], chosen],
    ['which to change', [LUNCH, DRINK], [...chosen, (does) => does.pickOther('NOT_SURE'), (does) => does.yes(), (does) => does.wantChange()]],
    ['taking back', [LUNCH], [...chosen, (does) => does.wantChange()]],
  ];

  it.each(ways)('on %s, and nothing else is different', async (_, questions, way) => {
    const index = new PictureIndex(PICTURES);
    board = new Board(sitting(questions), [], 0, { ...around, books: { ...NO_BOOKS, find: () => index } });
    board.painted();
    for (const step of way) {
      await press(step);
    }
    const [before, count] = [board.view, waiting.length];
    await press((does) => does.switchLanguage());
    expect(board.view).toEqual(before);
    expect(stage().tongues.first.tag).toBe('ur');
    expect(stage().placed).toEqual(before.placed ?? []);
    await press((does) => does.switchLanguage());
    expect(board.view).toEqual(before);
    expect(waiting).toHaveLength(count);
  });

  it('and says again what was being said', async () => {
    open(sitting([LUNCH]));
    await press((does) => does.pick(soup));
    await press((does) => does.switchLanguage());
    expect(spoken.at(-1)).toBe('say ur-I want soup.');
    await press((does) => does.hearAgain());
    await press((does) => does.switchLanguage());
    expect(spoken.at(-1)).toBe('say en-I want soup.,en-yes,en-change');
  });

  it('and is silent where nothing was being said', async () => {
    open(sitting([LUNCH]));
    await press((does) => does.pick(soup));
    isSpeaking = false;
    const before = spoken.length;
    await press((does) => does.switchLanguage());
    expect(spoken).toHaveLength(before);
  });
});
