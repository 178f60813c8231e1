import type { ToldManner } from './manner';
import type { Language, Look, Words } from './sitting';

/** What a person can have said aloud, as the server wrote it. Words and their clips stand in the order of `languages`. */
export interface TalkDocument {
  readonly person: { readonly id: string; readonly name: string };
  readonly home: string;
  readonly languages: readonly Language[];
  readonly look: Look & { readonly tileMm?: number; readonly gapMm?: number };
  readonly voice?: ToldManner;
  readonly texts: Readonly<Record<string, Readonly<Record<string, Words>>>>;
  /** They stand on every page. */
  readonly quick: readonly TalkTile[];
  /** The first is the one that Talk begins with. */
  readonly pages: readonly TalkPage[];
}

/** Tiles that belong together: feelings, what hurts, people. */
export interface TalkPage {
  readonly id: string;
  readonly words: readonly Words[];
  readonly tiles: readonly TalkTile[];
}

/** Something to say, or a page to open. */
export interface TalkTile {
  readonly id: string;
  readonly picture: string | null;
  readonly icon: string | null;
  /** What stands on the tile. */
  readonly words: readonly Words[];
  /** What is said aloud; nothing for a tile that opens a page. */
  readonly spoken: readonly Words[];
  /** The page that it opens. */
  readonly opens: string | null;
}
