import { type Glass, roomOf, shapeOf } from './paging';

const KEY_MM = 20;
/** The edge on which a key stands. */
const LEDGE_MM = 1.2;
const GAP_MM = 8;
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

/** Nothing: keys of 20 mm have no room on this glass. */
export function keyRoom(glass: Glass, hasFound: boolean): KeyRoom | undefined {
  const shape = shapeOf(glass);
  if (shape !== 'wide' && shape !== 'tall') {
    return undefined;
  }
  const { widthMm, heightMm } = roomOf(glass, shape);
  const left = heightMm - (hasFound ? FOUND_MM + GAP_MM : 0);
  const columns = many(widthMm, KEY_MM);
  const rows = many(left, KEY_MM + LEDGE_MM);
  const found = many(widthMm, FOUND_MM + LEDGE_MM);
  return columns * rows >= FEWEST_KEYS ? { columns, rows, found } : undefined;
}

function many(roomMm: number, eachMm: number): number {
  return Math.max(0, Math.floor((roomMm + GAP_MM) / (eachMm + GAP_MM)));
}
