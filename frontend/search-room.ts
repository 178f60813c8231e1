import { gapsOf, type Glass, roomOf, shapeOf } from './paging';

const KEY_MM = 20;
/** The edge on which a key stands. */
const LEDGE_MM = 1.2;
/** What is found stands above the keys, and is never smaller than this. */
const FOUND_MM = 25;
/** With fewer keys on a page it takes too long to find a letter. */
const FEWEST_KEYS = 4;

/** How the keys stand, and how many pictures above them. */
export interface KeyRoom {
  readonly columns: number;
  readonly rows: number;
  readonly found: number;
}

/** Nothing: keys of 20 mm have no room on this glass. Far apart they need all of it: what is found is then a page of its own. */
export function keyRoom(glass: Glass, hasFound: boolean, gapMm?: number): KeyRoom | undefined {
  const shape = shapeOf(glass);
  const { gap } = gapsOf(glass, gapMm);
  if (shape !== 'wide' && shape !== 'tall') {
    return undefined;
  }
  const { widthMm, heightMm } = roomOf(glass, shape, gap);
  const columns = many(widthMm, KEY_MM, gap);
  const rowsIn = (roomMm: number): number => many(roomMm, KEY_MM + LEDGE_MM, gap);
  const below = { columns, rows: rowsIn(heightMm - FOUND_MM - gap), found: many(widthMm, FOUND_MM + LEDGE_MM, gap) };
  const alone = { columns, rows: rowsIn(heightMm), found: 0 };
  return (hasFound ? [below, alone] : [alone]).find(({ rows }) => columns * rows >= FEWEST_KEYS);
}

function many(roomMm: number, eachMm: number, gap: number): number {
  return Math.max(0, Math.floor((roomMm + gap) / (eachMm + gap)));
}
