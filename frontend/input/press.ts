/** How steady a person's hand is. */
export interface Hand {
  readonly holdMs: number;
  readonly ignoreRepeatMs: number;
}

export const STEADY: Hand = { holdMs: 0, ignoreRepeatMs: 800 };

/** What the hand did. `activate` is a key, a switch or a screen reader: it has no length. */
export type Touch<T> =
  | { readonly did: 'down' | 'activate'; readonly on: T; readonly atMs: number }
  | { readonly did: 'move'; readonly on: T | undefined }
  | { readonly did: 'up'; readonly on: T | undefined; readonly atMs: number }
  | { readonly did: 'slip' };

/**
 * Where a press stands: what is held since when, what looks pressed, what was just chosen, and until when nothing new
 * counts.
 */
export interface Press<T> {
  readonly held?: { readonly on: T; readonly sinceMs: number } | undefined;
  readonly pressed?: T | undefined;
  readonly chosen?: T | undefined;
  readonly deafUntilMs: number;
}

export const AT_REST: Press<never> = { deafUntilMs: 0 };

export function press<T>(now: Press<T>, touch: Touch<T>, hand: Hand): Press<T> {
  const rest = { deafUntilMs: now.deafUntilMs };
  switch (touch.did) {
    case 'down': {
      const isDeaf = touch.atMs < now.deafUntilMs;
      return { ...rest, held: { on: touch.on, sinceMs: touch.atMs }, pressed: isDeaf ? undefined : touch.on };
    }
    case 'activate':
      return choose(rest, touch.on, touch.atMs, touch.atMs, hand);
    case 'move':
      return moved(now, rest, touch.on);
    case 'slip':
      return rest;
    case 'up': {
      const { held } = now;
      const isMeant = held && held.on === touch.on && touch.atMs - held.sinceMs >= hand.holdMs;
      return isMeant ? choose(rest, held.on, held.sinceMs, touch.atMs, hand) : rest;
    }
  }
}

/** A finger that slides off can be seen to have let go, and that it slid back too. */
function moved<T>(now: Press<T>, rest: Press<T>, on: T | undefined): Press<T> {
  const { held } = now;
  if (!held) {
    return rest;
  }
  const isStillOn = held.on === on && held.sinceMs >= now.deafUntilMs;
  return { ...rest, held, pressed: isStillOn ? held.on : undefined };
}

/** A shaking hand presses more than once: what begins too soon after a choice is part of it. */
function choose<T>(rest: Press<T>, on: T, beganMs: number, atMs: number, hand: Hand): Press<T> {
  return beganMs < rest.deafUntilMs ? rest : { chosen: on, deafUntilMs: atMs + hand.ignoreRepeatMs };
}
