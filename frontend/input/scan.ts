import type { Scanning } from './ways-in';

/** What lights up as one: a tile, or several of which one is chosen afterwards. */
export type Group<T> = readonly T[];

/** What the switch did, and what time did. All times are of one clock; `atMs` of a switch is when it really closed. */
export type Happening<T> =
  | { readonly did: 'begin'; readonly groups: readonly Group<T>[]; readonly atMs: number }
  /** It is time for the next one, or the step switch closed. */
  | { readonly did: 'step'; readonly atMs: number }
  /** What was lit has really been painted. */
  | { readonly did: 'shown'; readonly atMs: number }
  | { readonly did: 'close'; readonly atMs: number }
  | { readonly did: 'open'; readonly atMs: number }
  /** Time passed while the switch is held. */
  | { readonly did: 'held'; readonly atMs: number }
  | { readonly did: 'rest' };

/** Where the light is: in which group, and in which tile of it once the group was entered. */
interface Lit {
  readonly group: number;
  readonly tile?: number | undefined;
}

/** What could be seen from then on. */
interface Seen {
  readonly lit: Lit | undefined;
  readonly fromMs: number;
}

/**
 * Where scanning stands. What counts is what was lit when the switch closed, not what is lit when we hear of it: so it is
 * remembered what could be seen when.
 */
export interface Scan<T> {
  readonly groups: readonly Group<T>[];
  readonly lit?: Lit | undefined;
  /** The latest last. */
  readonly seen: readonly Seen[];
  /** How many rounds are over. */
  readonly round: number;
  /** The light is where a round begins. */
  readonly isFirst: boolean;
  readonly deafUntilMs: number;
  /** The switch is closed since then, and this is what it meant. */
  readonly closed?: { readonly atMs: number; readonly on: Lit } | undefined;
  readonly chosen?: T | undefined;
  /** It rested, and a switch closed: it is to begin anew. */
  readonly isWoken?: boolean;
}

export const DARK: Scan<never> = { groups: [], seen: [], round: 0, isFirst: false, deafUntilMs: 0 };

/** In a group that was entered, after so many rounds it was the wrong one. */
const ROUNDS_INSIDE = 2;
/** More than a blocked page can be late by. */
const REMEMBERED = 12;

export function scan<T>(now: Scan<T>, happening: Happening<T>, settings: Scanning, switches: 1 | 2): Scan<T> {
  const still: Scan<T> = { ...now, chosen: undefined, isWoken: false };
  switch (happening.did) {
    case 'begin':
      return begun(still, happening.groups, happening.atMs, switches);
    case 'step':
      return still.closed ? still : stepped(still, settings, switches, happening.atMs);
    case 'shown':
      return { ...still, seen: [...still.seen, { lit: still.lit, fromMs: happening.atMs }].slice(-REMEMBERED) };
    case 'close':
      return closed(still, happening.atMs, settings, switches);
    case 'held':
      return accepted(still, happening.atMs, settings);
    case 'open':
      return { ...accepted(still, happening.atMs, settings), closed: undefined };
    case 'rest':
      return { ...still, lit: undefined, closed: undefined, round: 0, isFirst: false };
  }
}

/** The tiles that are lit: none while it rests. */
export function litOf<T>({ groups, lit }: Scan<T>): Group<T> {
  const group = lit ? (groups[lit.group] ?? []) : [];
  return lit?.tile === undefined ? group : group.slice(lit.tile, lit.tile + 1);
}

/** A group that was not entered yet is lit as a whole. */
export function isGroupLit<T>(now: Scan<T>): boolean {
  return litOf(now).length > 1;
}

export function stepMs<T>({ isFirst }: Scan<T>, { rateMs, firstPercent }: Scanning): number {
  return isFirst ? (rateMs * firstPercent) / 100 : rateMs;
}

/** When a switch that is held counts. */
export function acceptedAt<T>({ closed: held }: Scan<T>, { acceptMs }: Scanning): number | undefined {
  return held && acceptMs > 0 ? held.atMs + acceptMs : undefined;
}

/** Who steps by themselves begins where they like; else the first one is lit at once. */
function begun<T>(now: Scan<T>, groups: readonly Group<T>[], atMs: number, switches: 1 | 2): Scan<T> {
  const lit = switches === 1 && groups.length > 0 ? { group: 0 } : undefined;
  return { ...now, groups, lit, seen: [{ lit: undefined, fromMs: atMs }], round: 0, isFirst: true, closed: undefined };
}

function stepped<T>(now: Scan<T>, { loops }: Scanning, switches: 1 | 2, atMs: number): Scan<T> {
  const { groups, lit, round } = now;
  if (switches === 2 && atMs < now.deafUntilMs) {
    return now;
  }
  if (!lit) {
    return switches === 2 && groups.length > 0 ? { ...now, lit: { group: 0 }, isFirst: true } : now;
  }
  const isInside = lit.tile !== undefined;
  const all = isInside ? groups[lit.group]!.length : groups.length;
  const next = (isInside ? lit.tile! : lit.group) + 1;
  if (next < all) {
    return { ...now, lit: isInside ? { ...lit, tile: next } : { group: next }, isFirst: false };
  }
  const rounds = round + 1;
  if (isInside && rounds >= ROUNDS_INSIDE) {
    return { ...now, lit: { group: lit.group }, round: 0, isFirst: true };
  }
  if (!isInside && switches === 1 && rounds >= loops) {
    return { ...now, lit: undefined, round: 0, isFirst: false };
  }
  return { ...now, lit: isInside ? { ...lit, tile: 0 } : { group: 0 }, round: rounds, isFirst: true };
}

/** At rest a switch only wakes it, and what a shaking hand adds to that press is part of it. */
function closed<T>(now: Scan<T>, atMs: number, settings: Scanning, switches: 1 | 2): Scan<T> {
  if (now.closed || atMs < now.deafUntilMs) {
    return now;
  }
  const on = seenAt(now, atMs);
  if (!on) {
    const isResting = !now.lit && now.groups.length > 0 && switches === 1;
    return isResting ? { ...now, isWoken: true, deafUntilMs: atMs + settings.lockMs } : now;
  }
  return accepted({ ...now, closed: { atMs, on } }, atMs, settings);
}

function seenAt<T>({ seen }: Scan<T>, atMs: number): Lit | undefined {
  return seen.findLast(({ fromMs }) => fromMs <= atMs)?.lit;
}

/** Held as long as it must be. What it meant stays what was lit when it closed. */
function accepted<T>(now: Scan<T>, atMs: number, { acceptMs, lockMs }: Scanning): Scan<T> {
  if (!now.closed || atMs < now.closed.atMs + acceptMs) {
    return now;
  }
  const { on } = now.closed;
  const group = now.groups[on.group] ?? [];
  const deafUntilMs = atMs + lockMs;
  const after: Scan<T> = { ...now, deafUntilMs, closed: undefined, round: 0, isFirst: true };
  if (on.tile === undefined && group.length > 1) {
    return { ...after, lit: { group: on.group, tile: 0 } };
  }
  // nothing is lit any more: what could be seen before means nothing to the next press
  return { ...after, lit: undefined, seen: [], chosen: group[on.tile ?? 0] };
}
