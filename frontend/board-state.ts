import {
  answersGiven,
  firstOpen,
  isOver,
  isSorted,
  type Question,
  questionOf,
  type Said,
  type Sitting,
  standing,
  standingFor,
} from './sitting';
import { type SearchView, WAYS } from './search-state';
import { beginSorting, canSortOn, lookAtAll } from './sorting';
import { type Evidence, fresh, pageIn, type Picked, type Placement, type Screen, type View, withEvidence } from './view';

export type { Evidence, Picked, Placement, Screen, View };

/** The screen that comes next, when nothing else is known than what was said. */
export function arrive(sitting: Sitting, said: readonly Said[]): View {
  const open = firstOpen(sitting, said);
  if (!open) {
    return fresh({ on: 'thanks' });
  }
  const hasSome = standingFor(open, said).length > 0;
  return hasSome ? fresh({ on: 'another', presentation: open.presentation, page: 0 }) : ask(open);
}

function ask(question: Question): View {
  return isSorted(question) ? beginSorting(question) : fresh({ on: 'question', presentation: question.presentation, page: 0 });
}

/** The screen where the person was, if it still makes sense after all that was said. */
export function resume(sitting: Sitting, said: readonly Said[], kept: View | undefined): View {
  return kept && makesSense(sitting, said, kept) ? readable(sitting, kept) : arrive(sitting, said);
}

/** A picture whose words are away cannot be read back: a yes would be to nothing. The person looks for it again. */
function readable(sitting: Sitting, view: View): View {
  const { screen } = view;
  if (screen.on !== 'readBack' || !screen.picked.picture || sitting.thing?.(screen.picked.picture)) {
    return view;
  }
  const { picked: _, ...place } = screen;
  return { ...view, screen: { ...place, on: 'search', view: WAYS } };
}

function makesSense(sitting: Sitting, said: readonly Said[], view: View): boolean {
  const { screen } = view;
  switch (screen.on) {
    case 'question':
    case 'another':
      return isOpen(sitting, said, screen.presentation) && !isSorted(questionOf(sitting, screen.presentation));
    case 'search':
      return isOpen(sitting, said, screen.presentation);
    case 'readBack':
      return isOpen(sitting, said, screen.presentation) && said.every((answer) => answer.id !== screen.picked.id);
    case 'sort':
    case 'sorted':
    case 'whichToMove':
      return canSortOn(sitting, said, view, screen.presentation);
    case 'goOn':
      return isNotNow(said, screen.presentation) && !!firstOpen(sitting, said);
    case 'takeBack':
      return answersGiven(said).some((answer) => answer.id === screen.answer);
    case 'whichToChange':
      return answersGiven(said).length > 0;
    case 'thanks':
      return !!screen.isStopped || !firstOpen(sitting, said);
  }
}

function isOpen(sitting: Sitting, said: readonly Said[], presentation: string): boolean {
  const question = sitting.questions.find((other) => other.presentation === presentation);
  return !!question && !isOver(question, said);
}

function isNotNow(said: readonly Said[], presentation: string): boolean {
  return standing(said).some((answer) => answer.presentation === presentation && answer.response === 'NOT_NOW');
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
  const from = view.screen;
  if (from.on !== 'question' && from.on !== 'sort' && from.on !== 'search') {
    return view;
  }
  const screen: Screen = { on: 'readBack', ...placeOf(from), picked };
  return withEvidence({ ...view, screen }, { firstPressAt: view.evidence.firstPressAt ?? at });
}

/** Something else is looked for among all pictures. */
export function search(view: View, at: string): View {
  const from = view.screen;
  if (from.on !== 'question' && from.on !== 'sort') {
    return view;
  }
  const screen: Screen = { on: 'search', ...placeOf(from), view: WAYS };
  return withEvidence({ ...view, screen }, { firstPressAt: view.evidence.firstPressAt ?? at });
}

export function searchOn(view: View, next: SearchView): View {
  return view.screen.on === 'search' ? { ...view, screen: { ...view.screen, view: next } } : view;
}

export function leaveSearch(view: View): View {
  return view.screen.on === 'search' ? { ...view, screen: questionAt(view.screen) } : view;
}

type Place = { readonly presentation: string; readonly page: number; readonly sorting?: string };

/** Where to come back to. */
function placeOf(screen: Screen & { on: 'question' | 'sort' | 'search' }): Place {
  const { presentation } = screen;
  const sorting = screen.on === 'sort' ? screen.option : screen.on === 'search' ? screen.sorting : undefined;
  return { presentation, page: pageIn(screen), ...(sorting && { sorting }) };
}

function questionAt({ presentation, page, sorting }: Place): Screen {
  return sorting ? { on: 'sort', presentation, option: sorting, isMoving: false } : { on: 'question', presentation, page };
}

/** Back to the same page of the same presentation. */
export function change(view: View): View {
  if (view.screen.on !== 'readBack') {
    return view;
  }
  return withEvidence({ ...view, screen: questionAt(view.screen) }, { changes: view.evidence.changes + 1 });
}

/** The next page, and after the last one the first again. */
export function turn(view: View, pages: number): View {
  const { screen } = view;
  if (!('page' in screen) && screen.on !== 'thanks') {
    return view;
  }
  const page = (pageIn(screen) + 1) % pages;
  const turned = screen.on === 'sorted' ? { ...screen, page, isSeen: screen.isSeen || page === pages - 1 } : { ...screen, page };
  return { ...view, screen: turned };
}

/** After a yes. Where many may be chosen, the person is asked for another; after "not now", whether to go on at all. */
export function afterYes(sitting: Sitting, said: readonly Said[], presentation: string, placed: readonly Placement[] = []): View {
  const question = questionOf(sitting, presentation);
  if (placed.length > 0) {
    return lookAtAll(presentation, placed);
  }
  if (!isOver(question, said) && standingFor(question, said).length > 0) {
    return fresh({ on: 'another', presentation, page: 0 });
  }
  return isNotNow(said, presentation) && firstOpen(sitting, said) ? fresh({ on: 'goOn', presentation }) : arrive(sitting, said);
}

/** What was said stays said. */
export function stopHere(): View {
  return fresh({ on: 'thanks', isStopped: true });
}

export function askAgain(sitting: Sitting, presentation: string): View {
  return ask(questionOf(sitting, presentation));
}

/** Which answer to change: with one there is nothing to ask. */
export function wantChange(said: readonly Said[], newId: () => string): View {
  const given = answersGiven(said);
  return given.length === 1 ? askTakeBack(given[0]!.id, newId()) : fresh({ on: 'whichToChange', page: 0 });
}

export function askTakeBack(answer: string, takenBackAs: string): View {
  return fresh({ on: 'takeBack', answer, takenBackAs });
}

/** Back to the thanks, also where the person had stopped before the end. */
export function keepAsItIs(sitting: Sitting, said: readonly Said[]): View {
  return firstOpen(sitting, said) ? stopHere() : fresh({ on: 'thanks' });
}

/**
 * After a taking back: that question again, in the same order, unless another answer to it still stands. Who had
 * stopped before the end is asked nothing else.
 */
export function afterTakingBack(sitting: Sitting, said: readonly Said[], presentation: string): View {
  return isOver(questionOf(sitting, presentation), said) ? keepAsItIs(sitting, said) : askAgain(sitting, presentation);
}

/** Whether the thanks still offer to change what was said. */
export function isChangeable({ changeableUntil }: Sitting, now: number): boolean {
  return !changeableUntil || now < Date.parse(changeableUntil);
}
