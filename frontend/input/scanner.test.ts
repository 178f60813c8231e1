import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Choosable } from './choosable';
import type { Clock } from './clock';
import { type Prompter, Scanner } from './scanner';
import { type Scanning, USUAL } from './ways-in';

class Tile extends EventTarget implements Choosable {
  isOpen = true;
  box = { left: 0, top: 0, right: 1, bottom: 1 };
  lit: string | undefined;
  constructor(readonly label: string, readonly home: unknown = undefined) {
    super();
  }
  look(): void {}
  fill(): void {}
  attend(): void {}
  focus(): void {}
  choose(): void {}
  light(how: 'one' | 'group' | undefined): void {
    this.lit = how;
  }
}

/** A page that paints 10 ms after it was changed. */
const clock: Clock = {
  now: () => Date.now(),
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
  painted: (then) => void setTimeout(() => then(Date.now()), 10),
};

let settings: Scanning;
let tiles: Tile[];
let chosen: string[];
let said: string[];
let finish: () => void;
let switches: 1 | 2;
let scanner: Scanner;

const prompter: Prompter = {
  silent: async () => {},
  cue: (lit, share, isPrivate) => {
    said.push(`${lit.map(({ label }) => label).join('+')} ${share}${isPrivate ? ' private' : ''}`);
    return new Promise((ended) => (finish = ended));
  },
};

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  [settings, chosen, said, switches] = [{ ...USUAL.scanning, rateMs: 1_000, firstPercent: 100, loops: 2 }, [], [], 1];
  tiles = ['soup', 'bread', 'rice'].map((name) => new Tile(name));
  const choose = (tile: Choosable): void => void chosen.push(tile.label);
  scanner = new Scanner(clock, () => settings, () => switches, () => tiles, prompter, choose, () => {});
});

const lit = (): string[] => tiles.filter((tile) => tile.lit).map(({ label }) => label);
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('the light', () => {
  it('goes from tile to tile, each for as long as it was told, from when it could be seen', async () => {
    scanner.start();
    expect(lit()).toEqual(['soup']);
    await pass(1_009);
    expect(lit()).toEqual(['soup']);
    await pass(1);
    expect(lit()).toEqual(['bread']);
    await pass(1_010);
    expect(lit()).toEqual(['rice']);
  });

  it('stays where it is when the screen is drawn anew and is the same', async () => {
    scanner.start();
    await pass(1_100);
    scanner.drawn();
    expect(lit()).toEqual(['bread']);
  });

  it('is nowhere once its tile left the page, and begins anew when that is put elsewhere', async () => {
    scanner.start();
    await pass(1_100);
    const [, bread] = tiles;
    bread!.light(undefined); // as a tile does that leaves the page
    scanner.gone(bread!);
    scanner.close(Date.now());
    scanner.open(Date.now());
    await pass(5_000);
    expect([lit(), chosen]).toEqual([[], []]);
    scanner.drawn();
    expect(lit()).toEqual(['soup']);
    await pass(1_010);
    expect(lit()).toEqual(['bread']);
  });

  it('begins anew on another screen', async () => {
    scanner.start();
    await pass(1_100);
    tiles = [new Tile('yes'), new Tile('no')];
    scanner.drawn();
    expect(lit()).toEqual(['yes']);
    await pass(1_100);
    expect(lit()).toEqual(['no']);
  });

  it('begins anew where the words are others', async () => {
    scanner.start();
    await pass(1_100);
    tiles = tiles.map(({ label }) => new Tile(`${label} 2`));
    scanner.drawn();
    expect(lit()).toEqual(['soup 2']);
  });

  it('rests after its rounds, and a press wakes it', async () => {
    scanner.start();
    await pass(7_000);
    expect([lit(), scanner.is]).toEqual([[], 'resting']);
    scanner.close(Date.now());
    scanner.open(Date.now());
    await pass(settings.lockMs - 1);
    expect([lit(), scanner.is]).toEqual([[], 'resting']); // what is lit can be chosen: so not yet
    scanner.close(Date.now());
    await pass(1);
    expect([lit(), scanner.is, chosen]).toEqual([['soup'], 'lit', []]);
  });

  it('waits on nobody\'s screen until somebody presses a switch', async () => {
    scanner.wait();
    await pass(5_000);
    tiles = [new Tile('yes'), new Tile('no')];
    scanner.drawn();
    await pass(5_000);
    expect([lit(), scanner.is]).toEqual([[], 'off']);
    scanner.close(Date.now());
    scanner.open(Date.now());
    await pass(settings.lockMs);
    expect([lit(), scanner.is, chosen]).toEqual([['yes'], 'lit', []]);
  });

  it('is off once nobody is there', async () => {
    scanner.start();
    scanner.stop();
    await pass(5_000);
    expect([lit(), scanner.is]).toEqual([[], 'off']);
  });
});

describe('a switch', () => {
  it('chooses what was lit when it closed, though the page was busy then', async () => {
    scanner.start();
    await pass(1_030);
    scanner.close(1_000); // heard of 30 ms late
    expect(chosen).toEqual(['soup']);
  });

  it('begins the light anew where its choice led nowhere', async () => {
    scanner.start();
    await pass(1_100);
    scanner.close(Date.now());
    expect([chosen, lit()]).toEqual([['bread'], []]);
    await pass(799);
    expect(lit()).toEqual([]);
    await pass(1);
    expect(lit()).toEqual(['soup']);
  });

  it('lights nothing on the next screen that could not be chosen yet', async () => {
    scanner.start();
    await pass(100);
    scanner.close(Date.now());
    tiles = [new Tile('yes'), new Tile('no')];
    scanner.drawn();
    await pass(790);
    expect(lit()).toEqual([]);
    await pass(20);
    expect(lit()).toEqual(['yes']);
  });

  it('that is let go too soon lets the light go on', async () => {
    settings = { ...settings, acceptMs: 500 };
    scanner.start();
    await pass(950);
    scanner.close(Date.now());
    await pass(200); // the time of a step comes meanwhile
    expect(lit()).toEqual(['soup']);
    scanner.open(Date.now());
    expect([lit(), chosen]).toEqual([['bread'], []]);
    await pass(1_100);
    expect(lit()).toEqual(['rice']);
  });

  it('that is held long enough chooses while it is held', async () => {
    settings = { ...settings, acceptMs: 500 };
    scanner.start();
    await pass(600);
    scanner.close(Date.now());
    await pass(500);
    expect(chosen).toEqual(['soup']);
  });

  it('steps where there are two, and nothing goes on by itself', async () => {
    switches = 2;
    scanner.start();
    await pass(60_000);
    expect(lit()).toEqual([]);
    scanner.step(Date.now());
    await pass(60_000);
    expect(lit()).toEqual(['soup']);
    scanner.close(Date.now());
    expect(chosen).toEqual(['soup']);
  });
});

describe('a spoken step', () => {
  beforeEach(() => (settings = { ...settings, cue: 'SECOND_OUTPUT', cuePercent: 30 }));

  it('says its word softly and waits for the end of it', async () => {
    scanner.start();
    await pass(5_000);
    expect([said, lit()]).toEqual([['soup 0.3 private'], ['soup']]);
    finish();
    await pass(299);
    expect(lit()).toEqual(['soup']);
    await pass(1);
    expect([said, lit()]).toEqual([['soup 0.3 private', 'bread 0.3 private'], ['bread']]);
  });

  it('is not longer than others where its word is short', async () => {
    scanner.start();
    await pass(100);
    finish();
    await pass(919);
    expect(lit()).toEqual(['soup']);
    await pass(5);
    expect(lit()).toEqual(['bread']);
  });

  it('comes after the screen has spoken', async () => {
    let isSilent: () => void = () => {};
    const waiting = { ...prompter, silent: () => new Promise<void>((silent) => (isSilent = silent)) };
    scanner = new Scanner(clock, () => settings, () => switches, () => tiles, waiting, () => {}, () => {});
    scanner.start();
    await pass(5_000);
    expect([said, lit()]).toEqual([[], []]);
    isSilent();
    await pass(1);
    expect(lit()).toEqual(['soup']);
  });

  it('comes after what a screen says once it can be seen', async () => {
    let isSpeaking = false;
    const waiting = { ...prompter, silent: () => (isSpeaking ? new Promise<void>(() => {}) : Promise.resolve()) };
    scanner = new Scanner(clock, () => settings, () => switches, () => tiles, waiting, () => {}, () => {});
    clock.painted(() => (isSpeaking = true));
    scanner.start();
    await pass(5_000);
    expect([said, lit()]).toEqual([[], []]);
  });

  it('names all of a group', async () => {
    settings = { ...settings, order: 'BLOCKS' };
    tiles = [new Tile('soup', 'answers'), new Tile('bread', 'answers'), new Tile('help')];
    scanner.start();
    await pass(11);
    expect([said, tiles.map((tile) => tile.lit)]).toEqual([['soup+bread 0.3 private'], ['group', 'group', undefined]]);
  });
});
