import type { SearchView } from './search-state';
import type { Level, Response } from './sitting';

/** What was pressed but not yet said yes to. It has its id already, so that a second yes is the same yes. */
export interface Picked {
  readonly id: string;
  readonly response: Response;
  readonly option: string | null;
  /** Something else that was found as a picture. */
  readonly picture?: string | null;
}

export type Screen =
  | { readonly on: 'question'; readonly presentation: string; readonly page: number }
  | {
      readonly on: 'readBack';
      readonly presentation: string;
      readonly page: number;
      readonly picked: Picked;
      /** The option that was being sorted when something else was said. */
      readonly sorting?: string;
    }
  | {
      readonly on: 'search';
      readonly presentation: string;
      readonly page: number;
      readonly view: SearchView;
      /** The option that was being sorted when something else was wanted. */
      readonly sorting?: string;
    }
  | { readonly on: 'another'; readonly presentation: string; readonly page: number }
  | { readonly on: 'sort'; readonly presentation: string; readonly option: string; readonly isMoving: boolean }
  | { readonly on: 'sorted'; readonly presentation: string; readonly page: number; readonly isSeen: boolean }
  | { readonly on: 'whichToMove'; readonly presentation: string; readonly page: number }
  | { readonly on: 'goOn'; readonly presentation: string }
  | { readonly on: 'thanks'; readonly isStopped?: boolean; readonly page?: number }
  | { readonly on: 'whichToChange'; readonly page: number }
  | { readonly on: 'takeBack'; readonly answer: string; readonly takenBackAs: string };

/** How an answer came about: kept beside it, so that others can judge what it is worth. */
export interface Evidence {
  readonly shownAt: string | null;
  readonly firstPressAt: string | null;
  readonly changes: number;
  readonly replays: number;
}

/** An option put in a column, before the yes to all of them. */
export interface Placement {
  readonly id: string;
  readonly presentation: string;
  readonly option: string;
  readonly level: Level;
  readonly evidence: Evidence;
}

/** Where a person is, and what is not said yes to yet. */
export interface View {
  readonly screen: Screen;
  readonly evidence: Evidence;
  readonly placed?: readonly Placement[];
}

const NOTHING_YET: Evidence = { shownAt: null, firstPressAt: null, changes: 0, replays: 0 };

export function fresh(screen: Screen, placed: readonly Placement[] = []): View {
  return { screen, evidence: NOTHING_YET, ...(placed.length > 0 && { placed }) };
}

export function withEvidence(view: View, more: Partial<Evidence>): View {
  return { ...view, evidence: { ...view.evidence, ...more } };
}

/** What stands on the mat of a question. */
export function placedFor(view: View, presentation: string): Placement[] {
  return (view.placed ?? []).filter((placement) => placement.presentation === presentation);
}

export function pageIn(screen: Screen): number {
  return ('page' in screen && screen.page) || 0;
}
