import type { WaysIn } from './ways-in';

/** What a hand can do, and so what of it counts. */
export interface Hand {
  /** `slide`: where a finger that slid is lifted is what it chooses. `either`: that, and what it only touches. */
  readonly acts: 'release' | 'press' | 'held' | 'slide' | 'either';
  readonly holdMs: number;
  readonly ignoreRepeatMs: number;
  readonly fingers: 'first' | 'last';
}

export const STEADY: Hand = { acts: 'release', holdMs: 600, ignoreRepeatMs: 800, fingers: 'first' };

export function handOf({ way, touching, anybody }: WaysIn): Hand {
  const { actOn, holdMs, ignoreRepeatMs, fingers } = touching;
  const touched = actOn === 'PRESS' ? 'press' : 'release';
  const acts = way === 'HELD_TOUCH' ? 'held' : way === 'SLIDE' ? 'slide' : anybody?.ways.includes('SLIDE') ? 'either' : touched;
  return { acts, holdMs, ignoreRepeatMs, fingers: fingers === 'LAST' ? 'last' : 'first' };
}

/**
 * What the hand did. `on` is the tile below the finger; nothing: a gap. `activate` is a key or a screen reader: it has
 * no length. `tick` is time that passes.
 */
export type Touch<T> =
  | { readonly did: 'down'; readonly on: T | undefined; readonly finger: number; readonly atMs: number }
  | { readonly did: 'move'; readonly on: T | undefined; readonly finger: number; readonly atMs: number; readonly isFar: boolean }
  | { readonly did: 'up'; readonly on: T | undefined; readonly finger: number; readonly atMs: number }
  | { readonly did: 'activate'; readonly on: T; readonly atMs: number }
  | { readonly did: 'tick'; readonly atMs: number }
  | { readonly did: 'slip'; readonly finger?: number };

/** A finger that is down: the tile it began on, or slid to, and since when. */
interface Held<T> {
  readonly on: T | undefined;
  readonly finger: number;
  readonly sinceMs: number;
  /** It came down beside all tiles. */
  readonly isFromGap: boolean;
  /** It has slid as far as nobody slides without meaning to. */
  readonly isFar: boolean;
}

/**
 * Where a press stands: what is held since when, what looks pressed, what was just chosen, and until when nothing new
 * counts.
 */
export interface Press<T> {
  readonly held?: Held<T> | undefined;
  readonly pressed?: T | undefined;
  readonly chosen?: T | undefined;
  readonly deafUntilMs: number;
}

export const AT_REST: Press<never> = { deafUntilMs: 0 };

export function press<T>(now: Press<T>, touch: Touch<T>, hand: Hand): Press<T> {
  const rest: Press<T> = { deafUntilMs: now.deafUntilMs };
  switch (touch.did) {
    case 'down':
      return down(now, rest, touch, hand);
    case 'activate':
      return choose(rest, touch.on, touch.atMs, touch.atMs, hand);
    case 'move':
      return isOther(now, touch.finger) ? still(now) : moved(now, rest, touch, hand);
    case 'slip':
      return touch.finger !== undefined && isOther(now, touch.finger) ? still(now) : rest;
    case 'tick':
      return ticked(now, rest, touch.atMs, hand);
    case 'up':
      return isOther(now, touch.finger) ? still(now) : lifted(now, rest, touch, hand);
  }
}

/** When a held press becomes a choice, if nothing happens until then. */
export function dueAt<T>({ held, pressed }: Press<T>, { acts, holdMs }: Hand): number | undefined {
  return acts === 'held' && held && pressed !== undefined ? held.sinceMs + holdMs : undefined;
}

function slides({ acts }: Hand): boolean {
  return acts === 'slide' || acts === 'either';
}

function isOther<T>({ held }: Press<T>, finger: number): boolean {
  return held !== undefined && held.finger !== finger;
}

function still<T>({ held, pressed, deafUntilMs }: Press<T>): Press<T> {
  return { held, pressed, deafUntilMs };
}

/**
 * A finger that comes down in a gap is none, unless it may slide to where it wants to go; while it only rests there, another
 * one counts.
 */
function down<T>(now: Press<T>, rest: Press<T>, { on, finger, atMs }: Touch<T> & { did: 'down' }, hand: Hand): Press<T> {
  const isRestingInGap = now.held?.isFromGap && !now.held.isFar;
  if ((on === undefined && !slides(hand)) || (isOther(now, finger) && hand.fingers === 'first' && !isRestingInGap)) {
    return still(now);
  }
  const isDeaf = atMs < now.deafUntilMs;
  if (hand.acts === 'press' && on !== undefined) {
    return isDeaf ? rest : choose(rest, on, atMs, atMs, hand);
  }
  return { ...rest, held: { on, finger, sinceMs: atMs, isFromGap: on === undefined, isFar: false }, pressed: isDeaf ? undefined : on };
}

/** A finger that slides off can be seen to have let go, and that it slid back too. */
function moved<T>(now: Press<T>, rest: Press<T>, { on, atMs, isFar }: Touch<T> & { did: 'move' }, hand: Hand): Press<T> {
  const { held } = now;
  if (!held) {
    return rest;
  }
  const isMeant = held.sinceMs >= now.deafUntilMs;
  if (slides(hand)) {
    return { ...rest, held: { ...held, on, isFar: held.isFar || isFar }, pressed: isMeant ? on : undefined };
  }
  const pressed = held.on === on && isMeant ? held.on : undefined;
  const isBack = pressed !== undefined && now.pressed === undefined;
  return { ...rest, held: isBack && hand.acts === 'held' ? { ...held, sinceMs: atMs } : held, pressed };
}

/** Held long enough it is chosen while the finger is still there: the ring is full. */
function ticked<T>(now: Press<T>, rest: Press<T>, atMs: number, hand: Hand): Press<T> {
  const due = dueAt(now, hand);
  return due !== undefined && atMs >= due ? choose(rest, now.pressed!, now.held!.sinceMs, due, hand) : still(now);
}

function lifted<T>(now: Press<T>, rest: Press<T>, { on, atMs }: Touch<T> & { did: 'up' }, hand: Hand): Press<T> {
  const { held } = now;
  if (!held || held.on === undefined || held.on !== on) {
    return rest;
  }
  switch (hand.acts) {
    case 'held':
      return ticked(now, rest, atMs, hand).chosen === undefined ? rest : choose(rest, held.on, held.sinceMs, atMs, hand);
    case 'slide':
    case 'either':
      return held.isFar || (hand.acts === 'either' && !held.isFromGap) ? choose(rest, held.on, held.sinceMs, atMs, hand) : rest;
    default:
      return choose(rest, held.on, held.sinceMs, atMs, hand);
  }
}

/** A shaking hand presses more than once: what begins too soon after a choice is part of it. */
function choose<T>(rest: Press<T>, on: T, beganMs: number, atMs: number, hand: Hand): Press<T> {
  return beganMs < rest.deafUntilMs ? rest : { chosen: on, deafUntilMs: atMs + hand.ignoreRepeatMs };
}
