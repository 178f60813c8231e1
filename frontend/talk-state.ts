import { gapsOf, type Glass, isBroad, isNear, perPage, type Shape, shapeOf, type Spread } from './paging';
import type { TalkDocument, TalkGroup, TalkTile } from './talk-document';

/** Where a person is in Talk, and what was said last. It is nowhere but here, and gone with the page. */
export interface Talking {
  readonly group: number;
  readonly page: number;
  readonly last: TalkTile | undefined;
}

export const QUIET: Talking = { group: 0, page: 0, last: undefined };

const TILE_MM = 30;
const USUAL_PT = 24;
/** What stands beside a row of tiles: see kiosk.css. */
const BESIDE_MM: Readonly<Record<Shape, (gap: number) => number>> = {
  wide: (gap) => 7 + gap + 49.5,
  tall: () => 7,
  low: (gap) => 4 + 26 + gap + 20 + gap,
  narrow: () => 4,
};
const BESIDE_BROAD_MM = 4 + 20;
/** A phone is held nearer: there a finger's breadth is as good as more elsewhere. */
const NEAR = 0.7;

/** How many tiles stand on a page: as many as the person likes, if they fit as big as they must be. */
export function tilesPerPage(glass: Glass, spread: Spread): number {
  const { textPt = USUAL_PT, tileMm = TILE_MM, perPage: wanted } = spread;
  const scale = isNear(glass) ? NEAR : 1;
  const gap = gapsOf(glass, spread.gapMm).gap / scale;
  const besideMm = isBroad(glass) ? BESIDE_BROAD_MM + gap : BESIDE_MM[shapeOf(glass)](gap);
  const eachMm = Math.max(tileMm, TILE_MM * Math.max(1, textPt / USUAL_PT));
  const inARow = Math.floor((glass.widthMm / scale - besideMm + gap) / (eachMm + gap));
  return Math.max(perPage(glass, spread), Math.min(wanted, inARow));
}

export function groupOf(talk: TalkDocument, { group }: Talking): TalkGroup | undefined {
  return talk.groups[group];
}

export function openGroup(now: Talking, group: number): Talking {
  return { ...now, group, page: 0 };
}

/** The next page, and after the last one the first again. */
export function turn(now: Talking, pages: number): Talking {
  return { ...now, page: (now.page + 1) % pages };
}

export function said(now: Talking, last: TalkTile): Talking {
  return { ...now, last };
}
