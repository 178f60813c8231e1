/** Where something stands on the glass. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Tiles that stand beside each other, in reading order: they overlap by half of their height. */
export function rowsOf<T>(tiles: readonly T[], boxOf: (tile: T) => Box): T[][] {
  const rows: T[][] = [];
  tiles.forEach((tile) => {
    const row = rows.at(-1);
    if (row && isBeside(boxOf(row[0]!), boxOf(tile))) {
      row.push(tile);
    } else {
      rows.push([tile]);
    }
  });
  return rows;
}

function isBeside(one: Box, other: Box): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared > Math.min(one.bottom - one.top, other.bottom - other.top) / 2;
}

/** Tiles that follow each other and belong together. What belongs to nothing stands alone. */
export function blocksOf<T>(tiles: readonly T[], homeOf: (tile: T) => unknown): T[][] {
  const blocks: { readonly home: unknown; readonly tiles: T[] }[] = [];
  tiles.forEach((tile) => {
    const home = homeOf(tile);
    const last = blocks.at(-1);
    if (home && last?.home === home) {
      last.tiles.push(tile);
    } else {
      blocks.push({ home, tiles: [tile] });
    }
  });
  return blocks.map((block) => block.tiles);
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** What stands next to it in that direction: straight ahead goes before nearer but aside. Nothing: it is the last one. */
export function nextTo<T>(from: Box, others: readonly T[], boxOf: (tile: T) => Box, direction: Direction): T | undefined {
  const here = middleOf(from);
  let best: { tile: T; cost: number } | undefined;
  others.forEach((tile) => {
    const there = middleOf(boxOf(tile));
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const [ahead, aside] = { left: [-dx, dy], right: [dx, dy], up: [-dy, dx], down: [dy, dx] }[direction] as [number, number];
    const cost = ahead + 2.5 * Math.abs(aside);
    if (ahead > 1 && ahead >= Math.abs(aside) * 0.4 && (!best || cost < best.cost)) {
      best = { tile, cost };
    }
  });
  return best?.tile;
}

function middleOf({ left, top, right, bottom }: Box): { x: number; y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
