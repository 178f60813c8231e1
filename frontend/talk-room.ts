import { type Glass, isNear, shapeOf } from './paging';

/**
 * How the parts of Talk stand: see styles/talk.css. On small glass `one` and `two` have one row or two of them above the
 * tiles; `few` has no quick words beneath; `half` is a part of a tablet that lies.
 */
export type TalkLayout = 'wide' | 'tall' | 'one' | 'two' | 'few' | 'half';

/** How much of Talk there is room for. */
export interface TalkRoom {
  readonly layout: TalkLayout;
  /** How many quick words stand on every page; all of them have a page of their own too. */
  readonly quick: number;
  /** How many controls stand beside each other below the strip. */
  readonly slots: number;
  readonly perPage: number;
  readonly columns: number;
}

/** How a person likes their tiles. */
interface Liked {
  readonly perPage: number;
  readonly textPt: number;
  readonly tileMm?: number;
  readonly gapMm?: number;
}

const MOST_QUICK = 6;
const TALL_COLUMNS = 4;
const GAP_MM = 8;
const TARGET_MM = 20;
const LEDGE_MM = 0.9;
const TILE_MM = 30;
const USUAL_PT = 24;
/** A phone is held nearer: there everything is smaller. */
const NEAR = { gapMm: 3, targetMm: 14, tile: 0.7 };
/** In less a picture above its word is no picture. */
const LEAST_HEIGHT_MM = 27;
/** With less than this for a page the quick words make room for it. */
const LEAST_LOW_MM = 15;
/** A control may be this much less than it should be, by what rounding takes. */
const ROUNDING_MM = 0.3;
/** Beside the quick words on a tablet that lies. */
const BACK_MM = 42.5;

/** As many as the person likes, if they fit as big as they must be. Worked out from what stands in styles/talk.css. */
export function talkRoom(glass: Glass, liked: Liked): TalkRoom {
  const shape = shapeOf(glass);
  const near = isNear(glass);
  const gapMm = near ? NEAR.gapMm : Math.max(GAP_MM, liked.gapMm ?? 0);
  const targetMm = near ? NEAR.targetMm : TARGET_MM;
  const rowMm = targetMm + LEDGE_MM;
  const many = (roomMm: number, eachMm: number): number => Math.max(0, Math.floor((roomMm + ROUNDING_MM + gapMm) / (eachMm + gapMm)));
  const tiles = (layout: TalkLayout, quick: number, slots: number, body: Glass): TalkRoom => {
    const leastMm = Math.max(TILE_MM, liked.tileMm ?? 0) * (near ? NEAR.tile : 1);
    const across = Math.max(1, many(body.widthMm, leastMm * Math.max(1, liked.textPt / USUAL_PT)));
    const down = Math.max(1, many(body.heightMm, Math.max(LEAST_HEIGHT_MM, leastMm)));
    const perPage = Math.min(liked.perPage, across * down);
    const columns = perPage > across ? Math.ceil(perPage / Math.ceil(perPage / across)) : perPage;
    return { layout, quick: Math.min(MOST_QUICK, quick), slots, perPage, columns };
  };
  switch (shape) {
    case 'wide': {
      const [widthMm, heightMm] = [glass.widthMm - 7, glass.heightMm - 7];
      const quick = many(widthMm - gapMm - BACK_MM, targetMm);
      return tiles('wide', quick, quick, { widthMm: widthMm - gapMm - 49.5, heightMm: heightMm - 2 * (rowMm + gapMm) - 9 - rowMm });
    }
    case 'tall': {
      const heightMm = glass.heightMm - 7 - 25 - gapMm - 30 - 11 - 2 * (gapMm + rowMm);
      return tiles('tall', MOST_QUICK, TALL_COLUMNS, { widthMm: glass.widthMm - 7, heightMm });
    }
    case 'low': {
      const railMm = Math.max(targetMm, Math.min(26, glass.widthMm - 4 - 4 * gapMm - 4 * targetMm));
      return small(glass.widthMm - 4 - railMm - gapMm, glass.heightMm - 4, 10);
    }
    default:
      return small(glass.widthMm - 4, glass.heightMm - 4 - rowMm - (near ? 1.5 : 0) - gapMm, near ? 7.5 : 10);
  }

  function small(mainMm: number, heightMm: number, lineMm: number): TalkRoom {
    const slots = many(mainMm, targetMm);
    const layout = shape === 'narrow' ? (slots >= TALL_COLUMNS ? 'half' : 'two') : slots > TALL_COLUMNS ? 'one' : 'two';
    const bodyMm = heightMm - 2 * rowMm - lineMm - gapMm;
    if (layout === 'two' && shape === 'low' && bodyMm - rowMm - gapMm < LEAST_LOW_MM) {
      return tiles('few', 0, slots, { widthMm: mainMm, heightMm: bodyMm });
    }
    return layout === 'two'
      ? tiles('two', slots - 1, slots, { widthMm: mainMm, heightMm: bodyMm - rowMm - gapMm })
      : tiles(layout, slots - 1, slots, { widthMm: mainMm - targetMm - gapMm, heightMm: bodyMm });
  }
}
