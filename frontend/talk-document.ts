import type { ToldManner } from './manner';
import type { Language, Look, Words } from './sitting';

/** What a person can have said aloud, as the server wrote it. Words and their clips stand in the order of `languages`. */
export interface TalkDocument {
  readonly person: { readonly id: string; readonly name: string };
  readonly home: string;
  readonly languages: readonly Language[];
  readonly look: Look;
  readonly voice?: ToldManner;
  readonly texts: Readonly<Record<string, Readonly<Record<string, Words>>>>;
  readonly groups: readonly TalkGroup[];
}

/** Tiles that belong together: quick words, feelings, needs, people. */
export interface TalkGroup {
  readonly id: string;
  readonly picture: string;
  readonly words: readonly Words[];
  readonly tiles: readonly TalkTile[];
}

/** Something to say. */
export interface TalkTile {
  readonly id: string;
  readonly picture: string | null;
  readonly icon: string | null;
  /** What stands on the tile. */
  readonly words: readonly Words[];
  /** What is said aloud. */
  readonly spoken: readonly Words[];
}
