import type { ToldManner } from './manner';
import type { Language, Look, Words } from './sitting';

/** What stands in a person's plan, as the server wrote it. Words and their clips stand in the order of `languages`. */
export interface PlanDocument {
  readonly person: { readonly id: string; readonly name: string };
  readonly home: string;
  readonly languages: readonly Language[];
  readonly look: Look;
  readonly voice?: ToldManner;
  readonly texts: Readonly<Record<string, Readonly<Record<string, Words>>>>;
  /** Those that hold something, in the order in which they stand at home. */
  readonly areas: readonly PlanArea[];
  /** The latest first within an area. */
  readonly statements: readonly Statement[];
}

/** A part of a person's life. */
export interface PlanArea {
  readonly id: string;
  readonly picture: string;
  readonly words: readonly Words[];
}

/** What a person said, and what stands in their plan because of it. */
export interface Statement {
  readonly id: string;
  readonly presentation: string;
  readonly area: string;
  readonly picture: string | null;
  /** The sentence, in each language. */
  readonly said: readonly Words[];
  readonly saidIn: string;
  /** The sentence as it was said, in the language it was said in. */
  readonly ownWords: string;
  readonly when: readonly Words[];
  /** Where the same question is put again; nothing if it is asked no more. */
  readonly again: string | null;
}
