import type { WayIn } from './input/ways-in';
import type { Answer } from './outbox';
import { isSorted, questionOf, type Said, type Sitting, standing } from './sitting';
import { type Evidence, pageIn, type Picked, placedFor, type Placement, type View } from './view';

/** What is known at the yes beside what was picked. */
export interface Circumstances {
  readonly language: string;
  readonly perPage: number;
  readonly at: string;
  readonly way?: WayIn;
}

export function answerOf(view: View, presentation: string, picked: Picked, now: Circumstances): Answer {
  const { screen, evidence } = view;
  return {
    id: picked.id,
    presentation,
    response: picked.response,
    option: picked.option,
    level: null,
    picture: picked.picture ?? null,
    takesBack: null,
    language: now.language,
    perPage: now.perPage,
    page: pageIn(screen),
    saidAt: now.at,
    ...(now.way && { way: now.way }),
    ...cameAbout(evidence, now),
  };
}

function cameAbout({ shownAt, firstPressAt, changes, replays }: Evidence, { at }: Circumstances): Evidence & Times {
  return { shownAt: shownAt ?? at, firstPressAt: firstPressAt ?? at, changes, replays };
}

type Times = Pick<Answer, 'shownAt' | 'firstPressAt'>;

/** One answer for each thing on the mat, which stood alone on its screen, and that this is all. */
export function sortedAnswers(sitting: Sitting, view: View, presentation: string, allId: string, now: Circumstances): Answer[] {
  const { options } = questionOf(sitting, presentation);
  const one = ({ id, option, level, evidence }: Placement): Answer => ({
    ...answerOf({ ...view, evidence }, presentation, { id, response: 'OPTION', option }, { ...now, perPage: 1 }),
    level,
    page: Math.max(0, options.findIndex((other) => other.id === option)),
  });
  const all = answerOf(view, presentation, { id: allId, response: 'THAT_IS_ALL', option: null }, { ...now, perPage: 1 });
  return [...placedFor(view, presentation).map(one), { ...all, page: 0 }];
}

/**
 * What takes an answer back. "That is all" goes with it, or the question could not be asked again; it goes first.
 * Of what was sorted it goes only with the last thing: the rest was said yes to as it stands.
 */
export function takingBack(
  sitting: Sitting,
  view: View,
  said: readonly Said[],
  taken: Said,
  newId: () => string,
  now: Circumstances,
): Answer[] {
  const there = standing(said).filter((answer) => answer.presentation === taken.presentation);
  const isRestKept = isSorted(questionOf(sitting, taken.presentation)) && there.some(({ id, response }) => id !== taken.id && response !== 'THAT_IS_ALL');
  const ends = isRestKept ? [] : there.filter(({ response }) => response === 'THAT_IS_ALL');
  const takenBackAs = view.screen.on === 'takeBack' ? view.screen.takenBackAs : newId();
  const takeBack = (id: string, takesBack: string): Answer => ({
    ...answerOf(view, taken.presentation, { id, response: 'TAKEN_BACK', option: null }, now),
    takesBack,
  });
  return [...ends.map((answer) => takeBack(newId(), answer.id)), takeBack(takenBackAs, taken.id)];
}
