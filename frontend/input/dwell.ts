import type { Dwelling } from './ways-in';

/** Where the pointer is: on a tile, in a gap, or nowhere. */
export type Pointing<T> =
  | { readonly did: 'point'; readonly on: T | undefined; readonly atMs: number; readonly xMm: number; readonly yMm: number }
  | { readonly did: 'tick'; readonly atMs: number }
  /** Something else chose: a finger, a key, a switch. */
  | { readonly did: 'other'; readonly atMs: number }
  | { readonly did: 'away' };

/** Where a dwell stands: what is counted since when, and what was just chosen. */
export interface Dwell<T> {
  readonly on?: T | undefined;
  readonly sinceMs: number;
  /** It left the tile a moment ago: an eye trembles. */
  readonly leftAtMs?: number | undefined;
  readonly chosen?: T | undefined;
  readonly deafUntilMs: number;
  /** Where something was chosen: who stays there means nothing more by it. */
  readonly lockedAt?: { readonly xMm: number; readonly yMm: number } | undefined;
  readonly at?: { readonly xMm: number; readonly yMm: number } | undefined;
}

export const NOWHERE: Dwell<never> = { sinceMs: 0, deafUntilMs: 0 };

/** So long a pointer may tremble off a tile. */
export const GRACE_MS = 150;
/** So far it goes before something new is meant. */
const LOCK_MM = 10;

/**
 * A pointer that rests on a tile chooses it. In a gap it rests and chooses nothing; leaving the tile cancels. Where something
 * was chosen it means nothing more until it has gone some way, whatever screen comes up below it.
 */
export function dwell<T>(now: Dwell<T>, pointing: Pointing<T>, settings: Dwelling): Dwell<T> {
  const { deafUntilMs, lockedAt, at } = now;
  switch (pointing.did) {
    case 'away':
      return { sinceMs: 0, deafUntilMs, lockedAt };
    case 'other':
      return { sinceMs: 0, deafUntilMs: Math.max(deafUntilMs, pointing.atMs + settings.lockMs), lockedAt: at, at };
    case 'tick':
      return ticked(now, pointing.atMs, settings);
    case 'point':
      return pointed(now, pointing, settings);
  }
}

/** When the tile is chosen, or forgotten, if nothing happens until then. */
export function dwellDueAt<T>({ on, sinceMs, leftAtMs }: Dwell<T>, { dwellMs }: Dwelling): number | undefined {
  return on === undefined ? undefined : leftAtMs !== undefined ? leftAtMs + GRACE_MS : sinceMs + dwellMs;
}

function pointed<T>(now: Dwell<T>, { on, atMs, xMm, yMm }: Pointing<T> & { did: 'point' }, settings: Dwelling): Dwell<T> {
  const passed = ticked(now, atMs, settings);
  if (passed.chosen !== undefined) {
    return passed;
  }
  const at = { xMm, yMm };
  const { deafUntilMs, leftAtMs } = passed;
  const lockedAt = passed.lockedAt && isNear(passed.lockedAt, at) ? passed.lockedAt : undefined;
  const rest = { deafUntilMs, lockedAt, at };
  if (on === undefined) {
    return passed.on === undefined ? { ...rest, sinceMs: 0 } : { ...rest, on: passed.on, sinceMs: passed.sinceMs, leftAtMs: leftAtMs ?? atMs };
  }
  if (lockedAt) {
    return { ...rest, sinceMs: 0 };
  }
  return on === passed.on ? { ...rest, on, sinceMs: passed.sinceMs } : { ...rest, on, sinceMs: Math.max(atMs, deafUntilMs) };
}

function ticked<T>(now: Dwell<T>, atMs: number, { dwellMs, lockMs }: Dwelling): Dwell<T> {
  const { on, sinceMs, leftAtMs, deafUntilMs, lockedAt, at } = now;
  const still: Dwell<T> = { on, sinceMs, leftAtMs, deafUntilMs, lockedAt, at };
  if (on === undefined) {
    return still;
  }
  if (leftAtMs !== undefined) {
    return atMs >= leftAtMs + GRACE_MS ? { sinceMs: 0, deafUntilMs, lockedAt, at } : still;
  }
  const dueMs = sinceMs + dwellMs;
  return atMs >= dueMs ? { chosen: on, sinceMs: 0, deafUntilMs: dueMs + lockMs, lockedAt: at, at } : still;
}

function isNear(one: { xMm: number; yMm: number }, other: { xMm: number; yMm: number }): boolean {
  return Math.hypot(one.xMm - other.xMm, one.yMm - other.yMm) < LOCK_MM;
}
