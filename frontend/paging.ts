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

/** What of a person's look decides how many things stand on a page. */
export interface Spread {
  /** As many as they like. */
  readonly perPage: number;
  readonly textPt?: number | undefined;
  /** How high and wide a tile must be. */
  readonly tileMm?: number | undefined;
  readonly gapMm?: number | undefined;
}

/** How far apart things stand, in millimetres. */
export interface Gaps {
  readonly gap: number;
  /** Between tools in a row or column that has no room for more. */
  readonly tools: number;
}

const GAP_MM = 8;
/** Less than this is no gap: below it tools stand out of their column. */
const LEAST_GAP_MM = 4;
/** On a phone 3 mm are what 8 mm are elsewhere. */
const NEAR_GAP = 3 / 8;
const TARGET_MM = 20;
/** With the edge on which it stands. */
const TOOL_MM = TARGET_MM + 0.9;
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
const TAKEN: Readonly<Record<Shape, (gap: number) => Glass>> = {
  wide: (gap) => ({ widthMm: 7 + gap + 49.5, heightMm: 7 + TOOL_MM + gap + 11 + 31.5 }),
  tall: (gap) => ({ widthMm: 7, heightMm: 7 + 25 + 28 + 9 + 2 * TARGET_MM + gap }),
  low: (gap) => ({ widthMm: 4 + 26 + TARGET_MM + 2 * gap, heightMm: 4 + 22 + gap + 21 }),
  narrow: (gap) => ({ widthMm: 4, heightMm: 4 + TOOL_MM + 34 + 8.5 + 2 * TOOL_MM + gap }),
};

/**
 * The gap that a person likes, but where it would make a control smaller than it must be: there the gap gives way. No
 * person has less of it than others do.
 */
export function gapsOf(glass: Glass, wantedMm = GAP_MM): Gaps {
  if (isNear(glass)) {
    const gap = wantedMm * NEAR_GAP;
    return { gap, tools: Math.min(gap, LEAST_GAP_MM) };
  }
  const { gap, tools } = mostGaps(glass);
  const held = Math.max(GAP_MM, Math.min(wantedMm, gap));
  return { gap: held, tools: Math.max(LEAST_GAP_MM, Math.min(held, tools)) };
}

/** What is left between controls as small as they may be, where a shape has the least room: see kiosk.css. */
function mostGaps(glass: Glass): Gaps {
  const { widthMm, heightMm } = glass;
  switch (shapeOf(glass)) {
    case 'wide': // three tools below each other, above the status line and the bottom row
      return { gap: Infinity, tools: (heightMm - 49.5 - 3 * TOOL_MM) / 2 };
    case 'tall': // four groups of Talk beside each other, three rows at home; four tools beside each other
      return { gap: Math.min((widthMm - 87) / 3, (heightMm - 160) / 2), tools: (widthMm - 104.5) / 3 };
    case 'low': {
      // four other answers beside the strip; two rows at home; three columns beside the thing that is sorted
      const gap = Math.min((widthMm - 104) / 4, (heightMm - 68) / 2, ((widthMm - 35) * 0.75 - 60) / 2.75);
      return { gap, tools: gap };
    }
    case 'narrow': {
      // four, or three, controls beside each other; three columns below each other
      const gap = isBroad(glass) ? (widthMm - 84) / 3 : (widthMm - 64) / 2;
      return { gap, tools: Math.min((widthMm - 71) / 2, (heightMm - 139) / 2) };
    }
  }
}

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
 * How many options stand on a page: as many as the person likes, if they fit as big as they must be. One by itself is
 * nothing to choose from: two stand there also in tiles of 30 mm, where each holds its longest word.
 * @param letters of the longest word, which a tile must hold in one piece
 */
export function perPage(glass: Glass, spread: Spread, letters = 0): number {
  const numbers = Array.from({ length: MOST - 1 }, (_, i) => MOST - i).filter((many) => many <= spread.perPage);
  const held = shapeOf(glass) === 'narrow' ? undefined : numbers.find((many) => fits(glass, spread, many, letters));
  return held ?? (spread.perPage > 1 && holdsTwo(glass, spread, letters) ? 2 : 1);
}

/** Where one of several things is looked for again, they stand in rows on small glass: picture beside word. */
export function perList(glass: Glass, spread: Spread, letters = 0): number {
  if (shapeOf(glass) !== 'narrow') {
    return perPage(glass, spread, letters);
  }
  const { tileMm = MANY_MM, perPage: wanted } = spread;
  const { gap } = gapsOf(glass, spread.gapMm);
  const heightMm = roomOf(glass, 'narrow', gap).heightMm + TOOL_MM + gap;
  const rows = tileMm > MANY_MM ? Math.floor((heightMm + gap) / (tileMm + gap)) : NARROW_ROWS;
  return Math.min(wanted, NARROW_ROWS, Math.max(1, rows));
}

/** What is left for the body of a screen with a bottom row. */
export function roomOf({ widthMm, heightMm }: Glass, shape: Shape, gap = GAP_MM): Glass {
  const taken = TAKEN[shape](gap);
  return { widthMm: widthMm - taken.widthMm, heightMm: heightMm - taken.heightMm };
}

/** Bigger words need wider tiles. Where there is little room, tiles stand in one row. */
function fits(glass: Glass, spread: Spread, many: number, letters: number): boolean {
  const shape = shapeOf(glass);
  const { textPt = USUAL_PT, tileMm = MANY_MM } = spread;
  const { gap } = gapsOf(glass, spread.gapMm);
  const room = roomOf(glass, shape, gap);
  const isSmall = shape === 'low';
  const leastMm = many > 3 || isSmall ? MANY_MM : FEW_MM;
  const heightMm = Math.max(Math.min(tileMm, room.heightMm), leastMm); // no page is higher than the glass
  const widthMm = Math.max(tileMm, leastMm * Math.max(1, textPt / USUAL_PT), wordMm(textPt, letters));
  const columns = Math.floor((room.widthMm + gap) / (widthMm + gap));
  const rows = isSmall ? 1 : Math.floor((room.heightMm + gap) / (heightMm + gap));
  return columns * rows >= many;
}

/** Beside each other. A phone has no room for that. */
function holdsTwo(glass: Glass, { textPt = USUAL_PT, tileMm = MANY_MM, gapMm }: Spread, letters: number): boolean {
  const { gap } = gapsOf(glass, gapMm);
  const { widthMm, heightMm } = roomOf(glass, shapeOf(glass), gap);
  return !isNear(glass) && heightMm >= tileMm && (widthMm - gap) / 2 >= Math.max(tileMm, wordMm(textPt, letters));
}

/** As wide as a tile must be for its longest word. */
function wordMm(textPt: number, letters: number): number {
  return letters * LETTER_EM * SMALLEST * textPt * MM_PER_PT + EDGES_MM;
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
      return Math.min(Math.max(tiles, 1), 2);
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
