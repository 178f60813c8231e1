/** A screen, measured on the glass. */
export interface Glass {
  readonly widthMm: number;
  readonly heightMm: number;
}

/**
 * How the parts of a person's screen stand:
 * `wide` and `tall` are a 10 inch tablet lying and standing, `low` and `narrow` smaller ones, where the bottom row
 * stands two by two and a page holds one option.
 */
export type Shape = 'wide' | 'tall' | 'low' | 'narrow';

const GAP_MM = 8;
const FEW_MM = 45;
const MANY_MM = 30;
const MOST = 6;
const USUAL_PT = 24;
/** What the strip, the question, the status line and the bottom row take away: see kiosk.css. */
const TAKEN = {
  wide: { widthMm: 7 + GAP_MM + 49.5, heightMm: 7 + 28.9 + 11 + 31.5 },
  tall: { widthMm: 7, heightMm: 7 + 25 + 28 + 9 + 48 },
};

export function shapeOf({ widthMm, heightMm }: Glass): Shape {
  if (widthMm >= heightMm) {
    return widthMm >= 190 && heightMm >= 120 ? 'wide' : 'low';
  }
  return widthMm >= 125 && heightMm >= 185 ? 'tall' : 'narrow';
}

/** A phone is held nearer to the eye: there everything is smaller. */
export function isNear({ widthMm, heightMm }: Glass): boolean {
  return Math.min(widthMm, heightMm) < 75;
}

/** How many options stand on a page: as many as the person likes, if they fit as big as they must be. */
export function perPage(glass: Glass, wanted: number, textPt = USUAL_PT): number {
  const shape = shapeOf(glass);
  if (shape !== 'wide' && shape !== 'tall') {
    return 1;
  }
  const room = roomOf(glass, shape);
  const numbers = Array.from({ length: MOST }, (_, i) => MOST - i);
  return numbers.find((many) => many <= wanted && fits(room, many, textPt)) ?? 1;
}

/** What is left for the body of a screen with a bottom row. */
export function roomOf({ widthMm, heightMm }: Glass, shape: 'wide' | 'tall'): Glass {
  return { widthMm: widthMm - TAKEN[shape].widthMm, heightMm: heightMm - TAKEN[shape].heightMm };
}

/** Bigger words need wider tiles. */
function fits(room: Glass, many: number, textPt: number): boolean {
  const heightMm = many > 3 ? MANY_MM : FEW_MM;
  const widthMm = heightMm * Math.max(1, textPt / USUAL_PT);
  const columns = Math.floor((room.widthMm + GAP_MM) / (widthMm + GAP_MM));
  const rows = Math.floor((room.heightMm + GAP_MM) / (heightMm + GAP_MM));
  return columns * rows >= many;
}

/** How many columns a page's tiles stand in. */
export function columnsFor(shape: Shape, tiles: number): number {
  switch (shape) {
    case 'wide':
      return Math.max(tiles, 1);
    case 'tall':
      return tiles > 4 ? 3 : tiles > 1 ? 2 : 1;
    default:
      return 1;
  }
}

export function pagesOf(items: number, each: number): number {
  return Math.max(1, Math.ceil(items / each));
}

export function pageOf<T>(items: readonly T[], each: number, page: number): T[] {
  return items.slice(page * each, (page + 1) * each);
}
