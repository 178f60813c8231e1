import { describe, expect, it } from 'vitest';
import { DARK, type Happening, isGroupLit, litOf, scan, type Scan, stepMs } from './scan';
import { type Scanning, USUAL } from './ways-in';

const SETTINGS: Scanning = { ...USUAL.scanning, lockMs: 800, loops: 2 };
const TILES = [['soup'], ['bread'], ['rice']];

const begin = (groups = TILES, atMs = 0): Happening<string> => ({ did: 'begin', groups, atMs });
const shown = (atMs: number): Happening<string> => ({ did: 'shown', atMs });
const step = (atMs: number): Happening<string> => ({ did: 'step', atMs });
const close = (atMs: number): Happening<string> => ({ did: 'close', atMs });
const open = (atMs: number): Happening<string> => ({ did: 'open', atMs });
const held = (atMs: number): Happening<string> => ({ did: 'held', atMs });
/** A step, and that it could be seen. */
const lit = (atMs: number): Happening<string>[] => [step(atMs), shown(atMs)];

function after(settings: Scanning, switches: 1 | 2, ...happenings: Happening<string>[]): { now: Scan<string>; chosen: string[] } {
  const chosen: string[] = [];
  const now = happenings.reduce<Scan<string>>((state, happening) => {
    const next = scan(state, happening, settings, switches);
    if (next.chosen) {
      chosen.push(next.chosen);
    }
    return next;
  }, DARK);
  return { now, chosen };
}

const one = (...happenings: Happening<string>[]): ReturnType<typeof after> => after(SETTINGS, 1, ...happenings);
const two = (...happenings: Happening<string>[]): ReturnType<typeof after> => after(SETTINGS, 2, ...happenings);

describe('one switch', () => {
  it('lights the first at once and longer, then each in turn', () => {
    const { now } = one(begin(), shown(10));
    expect([litOf(now), stepMs(now, SETTINGS)]).toEqual([['soup'], 6_000]);
    const next = one(begin(), shown(10), ...lit(6_010)).now;
    expect([litOf(next), stepMs(next, SETTINGS)]).toEqual([['bread'], 3_000]);
  });

  it('chooses what is lit when it closes', () => {
    expect(one(begin(), shown(10), ...lit(6_000), close(7_000)).chosen).toEqual(['bread']);
  });

  it('chooses what was lit when it closed, though the light went on before we heard of it', () => {
    expect(one(begin(), shown(10), ...lit(6_000), close(5_980)).chosen).toEqual(['soup']);
    expect(one(begin(), shown(10), ...lit(6_000), ...lit(9_000), ...lit(12_000), close(8_980)).chosen).toEqual(['bread']);
  });

  it('chooses what could still be seen, where the next light was not painted yet', () => {
    expect(one(begin(), shown(10), step(6_000), close(6_020)).chosen).toEqual(['soup']);
    expect(one(begin(), shown(10), step(6_000), close(6_020), shown(6_030)).chosen).toEqual(['soup']);
    expect(one(begin(), shown(10), step(6_000), shown(6_010), close(6_030)).chosen).toEqual(['bread']);
  });

  it('takes no press for a choice that came before anything could be seen', () => {
    expect(one(begin(), close(5), shown(10)).chosen).toEqual([]);
    expect(one(begin(TILES, 100), shown(110), close(90)).chosen).toEqual([]);
  });

  it('goes round, and rests after as many rounds as the person likes', () => {
    const rounds = [...lit(1), ...lit(2), ...lit(3), ...lit(4), ...lit(5)];
    expect(litOf(one(begin(), shown(0), ...rounds).now)).toEqual(['rice']);
    const resting = one(begin(), shown(0), ...rounds, ...lit(6));
    expect(litOf(resting.now)).toEqual([]);
  });

  it('is woken by a press, which chooses nothing, nor does what a shaking hand adds', () => {
    const woken = [begin(), shown(0), { did: 'rest' } as const, shown(5), close(100)];
    expect(one(...woken)).toMatchObject({ chosen: [], now: { isWoken: true } });
    const again = [...woken, open(150), begin(TILES, 160), shown(170)];
    expect(one(...again, close(899)).chosen).toEqual([]);
    expect(one(...again, close(900)).chosen).toEqual(['soup']);
  });

  it('hears nothing for a while after a choice', () => {
    const chosen = [begin(), shown(0), close(100), open(150), begin(TILES, 200), shown(210)];
    expect(one(...chosen, close(899)).chosen).toEqual(['soup']);
    expect(one(...chosen, close(900)).chosen).toEqual(['soup', 'soup']);
  });
});

describe('a switch that must be held', () => {
  const HELD = { ...SETTINGS, acceptMs: 500 };
  const holding = [begin(), shown(0), ...lit(6_000), close(6_990)];

  it('counts when it was held long enough, for what was lit when it closed', () => {
    expect(after(HELD, 1, ...holding, held(7_489)).chosen).toEqual([]);
    expect(after(HELD, 1, ...holding, step(7_000), held(7_490)).chosen).toEqual(['bread']);
    expect(after(HELD, 1, ...holding, open(7_600)).chosen).toEqual(['bread']);
  });

  it('counts for nothing where it was only brushed', () => {
    const brushed = after(HELD, 1, ...holding, open(7_100), held(7_490));
    expect([brushed.chosen, litOf(brushed.now)]).toEqual([[], ['bread']]);
  });

  it('keeps the light where it is while it is held', () => {
    expect(litOf(after(HELD, 1, ...holding, step(7_000)).now)).toEqual(['bread']);
  });
});

describe('groups', () => {
  const GROUPS = [['soup', 'bread'], ['none', 'not sure'], ['language']];

  it('are lit whole, then one by one', () => {
    const { now } = one(begin(GROUPS), shown(0));
    expect([litOf(now), isGroupLit(now)]).toEqual([['soup', 'bread'], true]);
    const inside = one(begin(GROUPS), shown(0), ...lit(6_000), close(7_000));
    expect([inside.chosen, litOf(inside.now), isGroupLit(inside.now)]).toEqual([[], ['none'], false]);
    expect(one(begin(GROUPS), shown(0), ...lit(6_000), close(7_000), shown(7_010), ...lit(9_000), close(9_500)).chosen).toEqual(['not sure']);
  });

  it('of one need no second press', () => {
    expect(one(begin(GROUPS), shown(0), ...lit(1), ...lit(2), close(1_000)).chosen).toEqual(['language']);
  });

  it('are left again by themselves: the wrong one was entered', () => {
    const inside = [begin(GROUPS), shown(0), close(100), shown(110)];
    const { now } = one(...inside, ...lit(1_000), ...lit(2_000), ...lit(3_000), ...lit(4_000));
    expect([litOf(now), isGroupLit(now)]).toEqual([['soup', 'bread'], true]);
  });
});

describe('two switches', () => {
  it('light nothing until the first step, and wait for as long as it takes', () => {
    expect(litOf(two(begin(), shown(0)).now)).toEqual([]);
    expect(litOf(two(begin(), shown(0), ...lit(50_000)).now)).toEqual(['soup']);
  });

  it('step and choose', () => {
    expect(two(begin(), shown(0), ...lit(1_000), ...lit(2_000), close(3_000)).chosen).toEqual(['bread']);
  });

  it('choose nothing where nothing is lit', () => {
    expect(two(begin(), shown(0), close(3_000)).chosen).toEqual([]);
  });

  it('never rest', () => {
    const many = Array.from({ length: 20 }, (_, at) => lit(1_000 + at)).flat();
    expect(litOf(two(begin(), shown(0), ...many).now)).toEqual(['bread']);
  });
});
