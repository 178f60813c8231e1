import type { Answer } from './outbox';
import { answersGiven, firstOpen, isOver, questionOf, type Response, type Said, type Sitting, standingFor } from './sitting';

/** What was pressed but not yet said yes to. It has its id already, so that a second yes is the same yes. */
export interface Picked {
  readonly id: string;
  readonly response: Response;
  readonly option: string | null;
}

export type Screen =
  | { readonly on: 'question'; readonly presentation: string; readonly page: number }
  | { readonly on: 'readBack'; readonly presentation: string; readonly page: number; readonly picked: Picked }
  | { readonly on: 'another'; readonly presentation: string; readonly page: number }
  | { readonly on: 'thanks'; readonly page?: number }
  | { readonly on: 'whichToChange'; readonly page: number }
  | { readonly on: 'takeBack'; readonly answer: string; readonly takenBackAs: string };

/** How an answer came about: kept beside it, so that others can judge what it is worth. */
export interface Evidence {
  readonly shownAt: string | null;
  readonly firstPressAt: string | null;
  readonly changes: number;
  readonly replays: number;
}

export interface View {
  readonly screen: Screen;
  readonly evidence: Evidence;
}

const NOTHING_YET: Evidence = { shownAt: null, firstPressAt: null, changes: 0, replays: 0 };

/** The screen that comes next, when nothing else is known than what was said. */
export function arrive(sitting: Sitting, said: readonly Said[]): View {
  const open = firstOpen(sitting, said);
  if (!open) {
    return fresh({ on: 'thanks' });
  }
  const { presentation } = open;
  const hasSome = standingFor(open, said).length > 0;
  return fresh(hasSome ? { on: 'another', presentation, page: 0 } : { on: 'question', presentation, page: 0 });
}

/** The screen where the person was, if it still makes sense after all that was said. */
export function resume(sitting: Sitting, said: readonly Said[], kept: View | undefined): View {
  return kept && makesSense(sitting, said, kept.screen) ? kept : arrive(sitting, said);
}

function makesSense(sitting: Sitting, said: readonly Said[], screen: Screen): boolean {
  switch (screen.on) {
    case 'question':
    case 'another':
      return isOpen(sitting, said, screen.presentation);
    case 'readBack':
      return isOpen(sitting, said, screen.presentation) && said.every((answer) => answer.id !== screen.picked.id);
    case 'takeBack':
      return answersGiven(said).some((answer) => answer.id === screen.answer);
    case 'thanks':
    case 'whichToChange':
      return !firstOpen(sitting, said);
  }
}

function isOpen(sitting: Sitting, said: readonly Said[], presentation: string): boolean {
  const question = sitting.questions.find((other) => other.presentation === presentation);
  return !!question && !isOver(question, said);
}

function fresh(screen: Screen): View {
  return { screen, evidence: NOTHING_YET };
}

/** The question was painted. What was painted first counts. */
export function shown(view: View, at: string): View {
  return view.evidence.shownAt ? view : withEvidence(view, { shownAt: at });
}

export function heardAgain(view: View): View {
  return withEvidence(view, { replays: view.evidence.replays + 1 });
}

/** An option or one of the other answers was pressed: it is read back first. */
export function pick(view: View, picked: Picked, at: string): View {
  if (view.screen.on !== 'question') {
    return view;
  }
  const { presentation, page } = view.screen;
  const screen: Screen = { on: 'readBack', presentation, page, picked };
  return withEvidence({ ...view, screen }, { firstPressAt: view.evidence.firstPressAt ?? at });
}

/** Back to the same page of the same presentation. */
export function change(view: View): View {
  if (view.screen.on !== 'readBack') {
    return view;
  }
  const { presentation, page } = view.screen;
  const screen: Screen = { on: 'question', presentation, page };
  return withEvidence({ ...view, screen }, { changes: view.evidence.changes + 1 });
}

/** The next page, and after the last one the first again. */
export function turn(view: View, pages: number): View {
  const { screen } = view;
  return screen.on === 'takeBack' ? view : { ...view, screen: { ...screen, page: (pageIn(screen) + 1) % pages } };
}

export function pageIn(screen: Screen): number {
  return ('page' in screen && screen.page) || 0;
}

/** After a yes. Where many may be chosen, the person is asked for another. */
export function afterYes(sitting: Sitting, said: readonly Said[], presentation: string): View {
  const question = questionOf(sitting, presentation);
  return isOver(question, said) || standingFor(question, said).length === 0
    ? arrive(sitting, said)
    : fresh({ on: 'another', presentation, page: 0 });
}

export function askAgain(presentation: string): View {
  return fresh({ on: 'question', presentation, page: 0 });
}

/** Which answer to change: with one there is nothing to ask. */
export function wantChange(said: readonly Said[], newId: () => string): View {
  const given = answersGiven(said);
  return given.length === 1 ? askTakeBack(given[0]!.id, newId()) : fresh({ on: 'whichToChange', page: 0 });
}

export function askTakeBack(answer: string, takenBackAs: string): View {
  return fresh({ on: 'takeBack', answer, takenBackAs });
}

export function keepAsItIs(): View {
  return fresh({ on: 'thanks' });
}

/** After a taking back: that question again, in the same order, unless another answer to it still stands. */
export function afterTakingBack(sitting: Sitting, said: readonly Said[], presentation: string): View {
  return isOver(questionOf(sitting, presentation), said) ? arrive(sitting, said) : askAgain(presentation);
}

/** What is known at the yes beside what was picked. */
export interface Circumstances {
  readonly language: string;
  readonly perPage: number;
  readonly at: string;
}

export function answerOf(view: View, presentation: string, picked: Picked, circumstances: Circumstances): Answer {
  const { screen, evidence } = view;
  return {
    id: picked.id,
    presentation,
    response: picked.response,
    option: picked.option,
    takesBack: null,
    language: circumstances.language,
    perPage: circumstances.perPage,
    page: pageIn(screen),
    shownAt: evidence.shownAt ?? circumstances.at,
    firstPressAt: evidence.firstPressAt ?? circumstances.at,
    saidAt: circumstances.at,
    changes: evidence.changes,
    replays: evidence.replays,
  };
}

/**
 * What takes an answer back. Where many were chosen, "that is all" goes with it, or the question could not be asked
 * again; it goes first.
 */
export function takingBack(
  view: View,
  said: readonly Said[],
  taken: Said,
  newId: () => string,
  circumstances: Circumstances,
): Answer[] {
  const ends = said.filter((answer) => answer.presentation === taken.presentation && answer.response === 'THAT_IS_ALL');
  const gone = new Set(said.map((answer) => answer.takesBack));
  const open = ends.filter((answer) => !gone.has(answer.id));
  const takenBackAs = view.screen.on === 'takeBack' ? view.screen.takenBackAs : newId();
  const takeBack = (id: string, takesBack: string): Answer => ({
    ...answerOf(view, taken.presentation, { id, response: 'TAKEN_BACK', option: null }, circumstances),
    takesBack,
  });
  return [...open.map((answer) => takeBack(newId(), answer.id)), takeBack(takenBackAs, taken.id)];
}

function withEvidence(view: View, more: Partial<Evidence>): View {
  return { ...view, evidence: { ...view.evidence, ...more } };
}
