/** A screen, measured on the glass. */
export interface Glass {
  readonly widthMm: number;
  readonly heightMm: number;
}

/**
 * How the parts of a person's screen stand:
 * `wide` and `tall` are a 10 inch tablet lying and standing; `low` is a smaller one lying, where the strip is a narrow
 * column; `narrow` is small and standing, where a page holds one option.
 */
export type Shape = 'wide' | 'tall' | 'low' | 'narrow';

/** The part of the screen that a person can see and reach. */
export type Part = 'whole' | 'left' | 'right' | 'lower';

const GAP_MM = 8;
const TARGET_MM = 20;
const FEW_MM = 45;
const MANY_MM = 30;
const MOST = 6;
const USUAL_PT = 24;
/** As many as stand between the question and the way out on small glass, each as high as a control must be. */
const NARROW_ROWS = 2;
/** Four controls beside each other, between two margins. */
const BROAD_MM = 4 * TARGET_MM + 3 * GAP_MM + 4;
/** Of the height: see kiosk.css. */
const LOWER = 0.625;
const MM_PER_PT = 0.3528;
/** How wide a letter is, mostly; how small fit.ts may make words; and what a tile keeps free at its sides. */
const LETTER_EM = 0.55;
const SMALLEST = 0.64;
const EDGES_MM = 4;

/** What the strip, the question, the status line, the pager and the other answers take away: see kiosk.css. */
const TAKEN: Readonly<Record<Exclude<Shape, 'narrow'>, Glass>> = {
  wide: { widthMm: 7 + GAP_MM + 49.5, heightMm: 7 + 28.9 + 11 + 31.5 },
  tall: { widthMm: 7, heightMm: 7 + 25 + 28 + 9 + 48 },
  low: { widthMm: 4 + 26 + TARGET_MM + 2 * GAP_MM, heightMm: 4 + 22 + GAP_MM + 21 },
};

export function shapeOf({ widthMm, heightMm }: Glass): Shape {
  if (widthMm < heightMm) {
    return widthMm >= 125 && heightMm >= 185 ? 'tall' : 'narrow';
  }
  return widthMm >= 190 && heightMm >= 120 ? 'wide' : 'low';
}

/**
 * Half of the glass, or its lower five eighths: in less the strip would not stand upright. All of it, where a part would
 * not hold every control as big as it must be.
 */
export function usable(whole: Glass, part: Part): { readonly part: Part; readonly glass: Glass } {
  const glass = partOf(whole, part);
  return holdsEverything(glass) ? { part, glass } : { part: 'whole', glass: whole };
}

function partOf({ widthMm, heightMm }: Glass, part: Part): Glass {
  switch (part) {
    case 'whole':
      return { widthMm, heightMm };
    case 'lower':
      return { widthMm, heightMm: heightMm * LOWER };
    default:
      return { widthMm: widthMm / 2, heightMm };
  }
}

function holdsEverything({ widthMm, heightMm }: Glass): boolean {
  switch (shapeOf({ widthMm, heightMm })) {
    case 'low':
      return widthMm >= 135 && heightMm >= 84;
    case 'narrow':
      return widthMm >= BROAD_MM && heightMm >= 130;
    default:
      return true;
  }
}

/** A phone is held nearer to the eye: there everything is smaller. */
export function isNear({ widthMm, heightMm }: Glass): boolean {
  return Math.min(widthMm, heightMm) < 75;
}

/** Narrow, and still as wide as four controls beside each other: half of a tablet that lies. */
export function isBroad(glass: Glass): boolean {
  return shapeOf(glass) === 'narrow' && glass.widthMm >= BROAD_MM;
}

/**
 * How many options stand on a page: as many as the person likes, if they fit as big as they must be.
 * @param letters of the longest word, which a tile must hold in one piece
 */
export function perPage(glass: Glass, wanted: number, textPt = USUAL_PT, letters = 0): number {
  const shape = shapeOf(glass);
  if (shape === 'narrow') {
    return 1;
  }
  const room = roomOf(glass, shape);
  const numbers = Array.from({ length: MOST }, (_, i) => MOST - i);
  return numbers.find((many) => many <= wanted && fits(room, shape, many, textPt, letters)) ?? 1;
}

/** Where one of several things is looked for again, they stand in rows on small glass: picture beside word. */
export function perList(glass: Glass, wanted: number, textPt = USUAL_PT, letters = 0): number {
  return shapeOf(glass) === 'narrow' ? Math.min(wanted, NARROW_ROWS) : perPage(glass, wanted, textPt, letters);
}

/** What is left for the body of a screen with a bottom row. */
export function roomOf({ widthMm, heightMm }: Glass, shape: Exclude<Shape, 'narrow'>): Glass {
  return { widthMm: widthMm - TAKEN[shape].widthMm, heightMm: heightMm - TAKEN[shape].heightMm };
}

/** Bigger words need wider tiles. Where there is little room, tiles stand in one row. */
function fits(room: Glass, shape: Shape, many: number, textPt: number, letters: number): boolean {
  const isSmall = shape === 'low';
  const heightMm = many > 3 || isSmall ? MANY_MM : FEW_MM;
  const widthMm = heightMm * Math.max(1, textPt / USUAL_PT);
  const wordMm = letters * LETTER_EM * SMALLEST * textPt * MM_PER_PT + EDGES_MM;
  const columns = Math.floor((room.widthMm + GAP_MM) / (Math.max(widthMm, wordMm) + GAP_MM));
  const rows = isSmall ? 1 : Math.floor((room.heightMm + GAP_MM) / (heightMm + GAP_MM));
  return columns * rows >= many;
}

/** How many columns a page's tiles stand in. */
export function columnsFor(shape: Shape, tiles: number): number {
  switch (shape) {
    case 'wide':
    case 'low':
      return Math.max(tiles, 1);
    case 'tall':
      return tiles > 4 ? 3 : tiles > 1 ? 2 : 1;
    default:
      return 1;
  }
}

/** How many letters wide the longest word is. A Chinese line may end after each letter. */
export function longestWord(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.replace(/\p{Script=Han}/gu, ' $& ').split(/\s+/u));
  return Math.max(0, ...words.map(widthOf));
}

/** In letters: a mark above or below one takes no room of its own, and a Chinese one takes that of two. */
export function widthOf(text: string): number {
  return text.replace(/\p{Nonspacing_Mark}/gu, '').replace(/\p{Script=Han}/gu, 'mm').length;
}

export function pagesOf(items: number, each: number): number {
  return Math.max(1, Math.ceil(items / each));
}

export function pageOf<T>(items: readonly T[], each: number, page: number): T[] {
  return items.slice(page * each, (page + 1) * each);
}

/** Beside its word a picture needs less room than above it. */
const MAT_ROW_MM = { wide: 13.5, low: 13.5, tall: 27, narrow: 22 };
/** What is left for the things on the mat, below the heads of its columns: see kiosk.css. */
const MAT_TAKES = { wide: 92, tall: 104, low: 67, narrow: 91 };
const MAT_TWO_BY_TWO = 4;

/** How many things a column of the mat holds: they stand below each other, and where that is too narrow two by two. */
export function matHolds(glass: Glass): number {
  const shape = shapeOf(glass);
  return shape === 'narrow' && !isBroad(glass)
    ? MAT_TWO_BY_TWO
    : Math.max(1, Math.floor((glass.heightMm - MAT_TAKES[shape]) / MAT_ROW_MM[shape]));
}
