import type { TalkDocument, TalkPage, TalkTile } from './talk-document';

/** A page, and how far it was turned. */
interface Stand {
  readonly page: string;
  readonly turn: number;
}

/** Where a person is in Talk, and what they put together to say. It is nowhere but here, and gone with the page. */
export interface Talking {
  /** From the first page to the one that is shown. */
  readonly way: readonly Stand[];
  readonly bar: readonly TalkTile[];
  /** What was cleared last: it can be brought back until something else is said. */
  readonly cleared: readonly TalkTile[];
  /** Something was said that the bar had no room for. */
  readonly isFull: boolean;
  /** Until then nothing but its empty place is seen. */
  readonly isUsed: boolean;
}

export const QUIET: Talking = { way: [], bar: [], cleared: [], isFull: false, isUsed: false };

/** More is not remembered while it is put together. */
export const MOST = 12;

export function standOf({ way }: Talking, talk: TalkDocument): Stand {
  return way.at(-1) ?? { page: talk.pages[0]?.id ?? '', turn: 0 };
}

export function pageOf(now: Talking, talk: TalkDocument): TalkPage | undefined {
  const { page } = standOf(now, talk);
  return talk.pages.find(({ id }) => id === page);
}

/** A page that is not there opens nothing. */
export function open(now: Talking, talk: TalkDocument, page: string): Talking {
  const isThere = talk.pages.some(({ id }) => id === page);
  return isThere ? { ...now, way: [...begun(now, talk), { page, turn: 0 }] } : now;
}

export function isAtStart({ way }: Talking): boolean {
  return way.length < 2;
}

/** Where it was opened from, as far as that was turned. */
export function back(now: Talking): Talking {
  return isAtStart(now) ? now : { ...now, way: now.way.slice(0, -1) };
}

/** The next part of the page, and after the last one the first again. */
export function turn(now: Talking, talk: TalkDocument, from: number, parts: number): Talking {
  const way = begun(now, talk);
  return { ...now, way: [...way.slice(0, -1), { ...way.at(-1)!, turn: (from + 1) % parts }] };
}

/** It was pressed. What there is no room for was said all the same. */
export function said(now: Talking, tile: TalkTile): Talking {
  return now.bar.length < MOST
    ? { ...now, bar: [...now.bar, tile], cleared: [], isFull: false, isUsed: true }
    : { ...now, isFull: true };
}

export function takeAway(now: Talking): Talking {
  return { ...now, bar: now.bar.slice(0, -1), isFull: false };
}

export function clear(now: Talking): Talking {
  return { ...now, bar: [], cleared: now.bar, isFull: false };
}

export function bringBack(now: Talking): Talking {
  return now.bar.length === 0 ? { ...now, bar: now.cleared, cleared: [] } : now;
}

function begun(now: Talking, talk: TalkDocument): readonly Stand[] {
  return now.way.length > 0 ? now.way : [standOf(now, talk)];
}
