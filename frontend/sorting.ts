import { isOver, type Level, type Option, type Question, questionOf, type Said, type Sitting } from './sitting';
import { type Evidence, fresh, placedFor, type Placement, type Screen, type View } from './view';

/** One option after the other is put in a column, in the order of the sitting; then all of it is read back. */

export function beginSorting(question: Question): View {
  return fresh(sortScreen(question, question.options[0]!.id));
}

function sortScreen({ presentation }: Question, option: string, isMoving = false): Screen {
  return { on: 'sort', presentation, option, isMoving };
}

/** What has no column yet, beginning after the option that is shown, and then from the start. */
export function stillToPlace(question: Question, placed: readonly Placement[], shown: string): Option[] {
  const done = new Set(placed.map(({ option }) => option));
  const at = question.options.findIndex(({ id }) => id === shown);
  const turned = [...question.options.slice(at + 1), ...question.options.slice(0, at + 1)];
  return turned.filter(({ id }) => !done.has(id));
}

/** The option goes in a column. After the last one, and after a move, all of it is looked at. */
export function place(sitting: Sitting, view: View, level: Level, id: string, at: string): View {
  const { screen } = view;
  if (screen.on !== 'sort') {
    return view;
  }
  const question = questionOf(sitting, screen.presentation);
  const before = placedFor(view, screen.presentation);
  const known = before.find(({ option }) => option === screen.option);
  const placement: Placement = known
    ? { ...known, level, evidence: moved(known, view.evidence, level) }
    : { id, presentation: screen.presentation, option: screen.option, level, evidence: firstPressed(view.evidence, at) };
  const placed = known ? before.map((other) => (other === known ? placement : other)) : [...before, placement];
  const next = stillToPlace(question, placed, screen.option)[0];
  return next && !screen.isMoving ? fresh(sortScreen(question, next.id), placed) : lookAtAll(screen.presentation, placed);
}

function firstPressed(evidence: Evidence, at: string): Evidence {
  return { ...evidence, firstPressAt: evidence.firstPressAt ?? at };
}

/** Put back where it was, it was looked at again and not changed. */
function moved(known: Placement, again: Evidence, level: Level): Evidence {
  const { changes, replays } = known.evidence;
  return { ...known.evidence, changes: changes + (level === known.level ? 0 : 1), replays: replays + again.replays };
}

/** Leaves the option for later. */
export function skip(sitting: Sitting, view: View): View {
  const { screen } = view;
  if (screen.on !== 'sort' || screen.isMoving) {
    return view;
  }
  const question = questionOf(sitting, screen.presentation);
  const placed = placedFor(view, screen.presentation);
  const next = stillToPlace(question, placed, screen.option)[0];
  return next && next.id !== screen.option ? fresh(sortScreen(question, next.id), placed) : view;
}

/** That is all: what has no column stays without one. Of nothing there is no "all". */
export function enough(view: View): View {
  const { screen } = view;
  const placed = screen.on === 'sort' ? placedFor(view, screen.presentation) : [];
  return screen.on === 'sort' && placed.length > 0 ? lookAtAll(screen.presentation, placed) : view;
}

/** Page by page from the first: the yes is only for what was seen. */
export function lookAtAll(presentation: string, placed: readonly Placement[]): View {
  return fresh({ on: 'sorted', presentation, page: 0, isSeen: false }, placed);
}

export function wantMove(view: View): View {
  const { screen } = view;
  return screen.on === 'sorted'
    ? fresh({ on: 'whichToMove', presentation: screen.presentation, page: 0 }, placedFor(view, screen.presentation))
    : view;
}

export function move(sitting: Sitting, view: View, option: string): View {
  const { screen } = view;
  return screen.on === 'whichToMove'
    ? fresh(sortScreen(questionOf(sitting, screen.presentation), option, true), placedFor(view, screen.presentation))
    : view;
}

/** Leaves everything where it is. */
export function dontMove(view: View): View {
  const { screen } = view;
  return screen.on === 'whichToMove' || (screen.on === 'sort' && screen.isMoving)
    ? lookAtAll(screen.presentation, placedFor(view, screen.presentation))
    : view;
}

/** Whether a screen of sorting can come back after all that was said. */
export function canSortOn(sitting: Sitting, said: readonly Said[], view: View, presentation: string): boolean {
  const question = sitting.questions.find((other) => other.presentation === presentation);
  if (!question || question.columns.length === 0) {
    return false;
  }
  const placed = placedFor(view, presentation);
  const options = new Set(question.options.map(({ id }) => id));
  const isKept = placed.some(({ id }) => said.some((answer) => answer.id === id));
  const { screen } = view;
  const areKnown = [...placed.map(({ option }) => option), ...('option' in screen ? [screen.option] : [])].every((id) => options.has(id));
  const isBegun = screen.on === 'sort' && !screen.isMoving;
  return areKnown && !isKept && (placed.length > 0 || (isBegun && !isOver(question, said)));
}

/** The things of each column, in the order in which they were put there. */
export function columnsOf(question: Question, placed: readonly Placement[]): Option[][] {
  return question.columns.map(({ level }) =>
    placed.filter((placement) => placement.level === level).flatMap(({ option }) => question.options.filter(({ id }) => id === option)),
  );
}
