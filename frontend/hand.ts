import type { Shape } from './paging';

/** What a person reaches with. */
export type Hand = 'either' | 'left' | 'right';

/** Where tools stand on a line: as the style sheets have them, or at the line's start or end. */
export type Side = 'usual' | 'start' | 'end';

/** A hand is on the same side whatever is read; a line begins where its language does. */
export function sideOf(hand: Hand, dir: string): Side {
  if (hand === 'either') {
    return 'usual';
  }
  return (hand === 'left') === (dir !== 'rtl') ? 'start' : 'end';
}

/**
 * Whether the places of a screen stand the other way round: the strip is at the end of lying glass, and the language tile
 * at the start of standing one.
 */
export function isMirrored(side: Side, shape: Shape): boolean {
  return shape === 'wide' || shape === 'low' ? side === 'start' : side === 'end';
}
