import { type Glass, longestWord, matHolds, pageOf, pagesOf, perList, perPage } from './paging';
import { answersGiven, type Option, questionOf, type Said, type Sitting } from './sitting';
import { columnsOf, stillToPlace } from './sorting';
import { pageIn, placedFor, type Screen, type View } from './view';

/** What stands on the page that is shown. */
export interface Shown {
  /** With the page that there really is. */
  readonly screen: Screen;
  readonly pages: number;
  readonly options: readonly Option[];
  readonly answers: readonly Said[];
  /** Of the mat: what each column holds on this page. */
  readonly mat: readonly (readonly Option[])[];
}

/** A turned tablet has other pages: the last one is shown where the one that was shown is gone. */
export function shownOf(sitting: Sitting, said: readonly Said[], view: View, glass: Glass): Shown {
  const { screen } = view;
  const all = everything(sitting, said, view);
  const longest = Math.max(0, ...all.mat.map((things) => things.length));
  const each = howManyOn(screen, sitting, glass);
  const pages = pagesOf(Math.max(longest, all.options.length, all.answers.length), each);
  const page = Math.min(pageIn(screen), pages - 1);
  const cut = <T>(items: readonly T[]): T[] => (screen.on === 'sort' ? [...items] : pageOf(items, each, page));
  return {
    screen: turnedTo(screen, page, pages),
    pages,
    options: cut(all.options),
    answers: cut(all.answers),
    mat: all.mat.map(cut),
  };
}

function howManyOn(screen: Screen, sitting: Sitting, glass: Glass): number {
  switch (screen.on) {
    case 'sorted':
      return matHolds(glass);
    case 'whichToChange':
    case 'whichToMove':
      return perList(glass, sitting.look, longestLabel(sitting));
    default:
      return howMany(sitting, glass);
  }
}

export function howMany(sitting: Sitting, glass: Glass): number {
  return perPage(glass, sitting.look, longestLabel(sitting));
}

/** A sitting never changes, and this is asked for many times a screen. */
const longestLabels = new WeakMap<Sitting, number>();

function longestLabel(sitting: Sitting): number {
  const longest = longestLabels.get(sitting) ?? longestWord(labelsOf(sitting));
  longestLabels.set(sitting, longest);
  return longest;
}

/** In every language: pages stay as they are when another comes first. */
function labelsOf({ questions }: Sitting): string[] {
  return questions.flatMap(({ options }) => options).flatMap(({ label }) => label.map(({ text }) => text));
}

function turnedTo(screen: Screen, page: number, pages: number): Screen {
  switch (screen.on) {
    case 'sorted':
      return { ...screen, page, isSeen: screen.isSeen || page === pages - 1 };
    case 'question':
    case 'whichToChange':
    case 'whichToMove':
      return page === screen.page ? screen : { ...screen, page };
    default:
      return screen;
  }
}

type All = Pick<Shown, 'options' | 'answers' | 'mat'>;

function everything(sitting: Sitting, said: readonly Said[], view: View): All {
  const { screen } = view;
  const nothing: All = { options: [], answers: [], mat: [] };
  if (screen.on === 'whichToChange') {
    return { ...nothing, answers: answersGiven(said) };
  }
  if (!('presentation' in screen)) {
    return nothing;
  }
  const question = questionOf(sitting, screen.presentation);
  const placed = placedFor(view, screen.presentation);
  switch (screen.on) {
    case 'question':
      return { ...nothing, options: question.options };
    case 'sort': {
      const here = question.options.filter(({ id }) => id === screen.option);
      return { ...nothing, options: [...here, ...stillToPlace(question, placed, screen.option).slice(0, 1)] };
    }
    case 'sorted':
      return { ...nothing, mat: columnsOf(question, placed) };
    case 'whichToMove':
      return { ...nothing, options: columnsOf(question, placed).flat() };
    default:
      return nothing;
  }
}
