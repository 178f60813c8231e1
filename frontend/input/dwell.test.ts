import { describe, expect, it } from 'vitest';
import { type Dwell, dwell, dwellDueAt, NOWHERE, type Pointing } from './dwell';

const SETTINGS = { dwellMs: 1_200, lockMs: 1_000 };

const at = (on: string | undefined, atMs: number, xMm = 0): Pointing<string> => ({ did: 'point', on, atMs, xMm, yMm: 0 });
const tick = (atMs: number): Pointing<string> => ({ did: 'tick', atMs });

function after(...pointings: Pointing<string>[]): { now: Dwell<string>; chosen: string[] } {
  const chosen: string[] = [];
  const now = pointings.reduce<Dwell<string>>((state, pointing) => {
    const next = dwell(state, pointing, SETTINGS);
    if (next.chosen) {
      chosen.push(next.chosen);
    }
    return next;
  }, NOWHERE);
  return { now, chosen };
}

describe('a pointer that rests', () => {
  it('chooses the tile when it has rested there long enough, and not before', () => {
    expect(after(at('soup', 100), tick(1_299)).chosen).toEqual([]);
    expect(after(at('soup', 100), tick(1_300)).chosen).toEqual(['soup']);
  });

  it('chooses nothing in a gap, however long', () => {
    expect(after(at(undefined, 100), tick(9_000)).chosen).toEqual([]);
  });

  it('trembles off the tile and back, and goes on', () => {
    expect(after(at('soup', 0), at(undefined, 500), at('soup', 600), tick(1_200)).chosen).toEqual(['soup']);
  });

  it('that leaves the tile has cancelled', () => {
    expect(after(at('soup', 0), at(undefined, 500), tick(651), at('soup', 700), tick(1_200)).chosen).toEqual([]);
    expect(after(at('soup', 0), at(undefined, 500), tick(651), at('soup', 700), tick(1_900)).chosen).toEqual(['soup']);
  });

  it('begins anew on another tile at once', () => {
    expect(after(at('soup', 0), at('bread', 1_100), tick(1_200)).chosen).toEqual([]);
    expect(after(at('soup', 0), at('bread', 1_100), tick(2_300)).chosen).toEqual(['bread']);
  });

  it('is judged by when it left, not by when we hear of it', () => {
    expect(after(at('soup', 0), at(undefined, 1_150), tick(1_250)).chosen).toEqual([]);
    expect(after(at('soup', 0), at('bread', 1_250)).chosen).toEqual(['soup']);
  });

  it('chooses nothing where it was when it chose: the next screen comes up below it', () => {
    expect(after(at('soup', 0), tick(1_200), at('yes', 1_300, 3), tick(9_000)).chosen).toEqual(['soup']);
  });

  it('means nothing more there, though it was nowhere for a moment, or in a gap', () => {
    expect(after(at('soup', 0), tick(1_200), { did: 'away' }, at('yes', 1_300, 3), tick(9_000)).chosen).toEqual(['soup']);
    expect(after(at('soup', 0), tick(1_200), at(undefined, 1_250, 2), at('yes', 1_300, 3), tick(9_000)).chosen).toEqual(['soup']);
  });

  it('means nothing where a key or a finger chose', () => {
    const chose = [at('soup', 0), { did: 'other', atMs: 900 } as const, tick(1_200), at('yes', 1_300, 3), tick(9_000)];
    expect(after(...chose).chosen).toEqual([]);
    expect(after(...chose, at('yes', 9_100, 30), tick(10_300)).chosen).toEqual(['yes']);
    expect(after(at('soup', 0), { did: 'other', atMs: 900 }, at('bread', 1_000, 30), tick(3_099)).chosen).toEqual([]);
  });

  it('chooses again after it moved and the lock is over', () => {
    const moved = [at('soup', 0), tick(1_200), at('yes', 1_300, 30)];
    expect(after(...moved, tick(3_399)).chosen).toEqual(['soup']);
    expect(after(...moved, tick(3_400)).chosen).toEqual(['soup', 'yes']);
  });

  it('that left the page means nothing any more', () => {
    expect(after(at('soup', 0), { did: 'away' }, tick(5_000)).chosen).toEqual([]);
  });

  it('tells when it is to be looked at again', () => {
    expect(dwellDueAt(after(at('soup', 100)).now, SETTINGS)).toBe(1_300);
    expect(dwellDueAt(after(at('soup', 100), at(undefined, 200)).now, SETTINGS)).toBe(350);
    expect(dwellDueAt(after(at(undefined, 200)).now, SETTINGS)).toBeUndefined();
  });
});
