import type { Tongues } from './language';
import type { Line } from './line';
import { type Meant, meaningOf, tellInShort } from './meaning';
import type { Glass } from './paging';
import { searchHeard } from './search-hearing';
import type { Books } from './search-page';
import {
  type Option,
  type Question,
  questionOf,
  type Said,
  type Sitting,
  standingFor,
  type Words,
} from './sitting';
import type { Placement, Screen } from './view';

/** What a screen is made of, as far as it can be heard. */
export interface Heard {
  readonly sitting: Sitting;
  readonly said: readonly Said[];
  readonly tongues: Tongues;
  readonly glass: Glass;
  readonly perPage: number;
  readonly books: Books;
  /** What stands on the page that is shown. */
  readonly options: readonly Option[];
  readonly answers: readonly Said[];
  readonly mat: readonly (readonly Option[])[];
  /** What has a column already. */
  readonly placed: readonly Placement[];
  /** Whether the thanks offer to change it. */
  readonly isChangeable: boolean;
}

/** What is said when a screen comes up: what it asks, or what it reads back. */
export function onArrival(screen: Screen, heard: Heard, before?: Screen): Line[] {
  const { sitting, said, tongues } = heard;
  const lines = (words: readonly Words[]): readonly Line[] => tongues.of(words).lines;
  const text = (key: string): Line[] => [...tongues.text(key).lines];
  switch (screen.on) {
    case 'question':
      return [...lines(questionOf(sitting, screen.presentation).prompt)];
    case 'readBack':
      return sentenceOf({ ...screen.picked, presentation: screen.presentation }, heard);
    case 'search':
      return [...searchHeard(heard, heard.books, screen.view)[0]!];
    case 'another':
      return text('anotherQuestion');
    case 'sort': {
      const option = lines(heard.options[0]?.label ?? []);
      return isSortingOn(screen, before) ? [...option] : [...lines(questionOf(sitting, screen.presentation).prompt), ...option];
    }
    case 'sorted':
      return [...(before?.on === 'sorted' ? [] : text('sorted')), ...ofMat(questionOf(sitting, screen.presentation), heard)];
    case 'whichToMove':
      return text('whichToMove');
    case 'goOn':
      return text('goOnQuestion');
    case 'thanks':
      return text('thanks');
    case 'whichToChange':
      return text('whichToChange');
    case 'takeBack': {
      const taken = said.find((answer) => answer.id === screen.answer);
      return [...text('takeBackQuestion'), ...(taken ? sentenceOf(taken, heard) : [])];
    }
  }
}

/** What something else is has no sentence in one piece: that it is something else, and what. */
function sentenceOf(answer: Meant, { sitting, tongues }: Heard): Line[] {
  const meaning = meaningOf(sitting, answer);
  const plain = meaningOf(sitting, { ...answer, picture: null });
  const parts = answer.picture ? [plain?.said ?? [], meaning?.label ?? []] : [meaning?.said ?? []];
  return parts.flatMap((words) => tongues.of(words).lines);
}

/** The prompt is the same for each option: it is not said again for the next one. */
function isSortingOn(screen: Screen, before: Screen | undefined): boolean {
  return screen.on === 'sort' && before?.on === 'sort' && screen.presentation === before.presentation;
}

/** Column by column: its head, and what it holds. An empty one is passed over. */
function ofMat({ columns }: Question, { mat, tongues }: Heard): Line[] {
  return columns.flatMap(({ words }, at) => {
    const things = mat[at] ?? [];
    return things.length > 0 ? [words, ...things.map(({ label }) => label)].flatMap((each) => tongues.of(each).lines) : [];
  });
}

/** All of a screen, in the order in which it is shown. */
export function allOf(screen: Screen, heard: Heard): Line[] {
  const { sitting, said, tongues } = heard;
  const text = (key: string): Line[] => [...tongues.text(key).lines];
  const pair = (presentation: string, first: string, second: string): Line[] => {
    const keys = questionOf(sitting, presentation).yesFirst ? [first, second] : [second, first];
    return keys.flatMap(text);
  };
  const rest = ((): Line[] => {
    switch (screen.on) {
      case 'question':
        return ofQuestion(questionOf(sitting, screen.presentation), heard);
      case 'readBack':
        return pair(screen.presentation, 'yes', 'change');
      case 'search':
        return searchHeard(heard, heard.books, screen.view).slice(1).flat();
      case 'another':
        return pair(screen.presentation, 'another', 'thatIsAll');
      case 'sort':
        return ofSorting(questionOf(sitting, screen.presentation), screen.isMoving, heard);
      case 'sorted':
        return screen.isSeen ? pair(screen.presentation, 'yes', 'change') : text('more');
      case 'whichToMove':
        return [...heard.options.flatMap(({ label }) => tongues.of(label).lines), ...text('back')];
      case 'goOn':
        return pair(screen.presentation, 'goOn', 'stopHere');
      case 'takeBack': {
        const taken = said.find((answer) => answer.id === screen.answer);
        return taken ? pair(taken.presentation, 'takeBack', 'keepIt') : [];
      }
      case 'whichToChange':
        return [...labels(heard.answers, heard), ...text('keepIt')];
      case 'thanks':
        return [
          ...tellInShort(sitting, said).flatMap(({ spoken }) => spoken.flatMap((words) => tongues.of(words).lines)),
          ...sitting.steps.flatMap((step) => tongues.of(step.words).lines),
          ...(heard.isChangeable ? text('changeIt') : []),
          ...text('myPage'),
        ];
    }
  })();
  return [...onArrival(screen, heard), ...rest];
}

function ofQuestion(question: Question, heard: Heard): Line[] {
  const { sitting, said, tongues } = heard;
  const options = heard.options.flatMap((option) => tongues.of(option.label).lines);
  const goesOn = standingFor(question, said).length > 0;
  const others = goesOn
    ? [...somethingElse(sitting, tongues), ...tongues.text('thatIsAll').lines]
    : sitting.nonChoices.flatMap((nonChoice) => tongues.of(nonChoice.label).lines);
  return question.nonChoicesFirst ? [...others, ...options] : [...options, ...others];
}

function ofSorting({ columns, presentation }: Question, isMoving: boolean, heard: Heard): Line[] {
  const { sitting, tongues } = heard;
  const isBegun = heard.placed.some((placement) => placement.presentation === presentation);
  const notNow = sitting.nonChoices.find((nonChoice) => nonChoice.response === 'NOT_NOW');
  const wayOut = (isBegun ? tongues.text('thatIsAll') : tongues.of(notNow?.label ?? [])).lines;
  const others = isMoving ? tongues.text('back').lines : [...somethingElse(sitting, tongues), ...wayOut];
  return [...columns.flatMap(({ words }) => tongues.of(words).lines), ...others];
}

function somethingElse({ nonChoices }: Sitting, tongues: Tongues): readonly Line[] {
  return tongues.of(nonChoices.find(({ response }) => response === 'SOMETHING_ELSE')?.label ?? []).lines;
}

function labels(answers: readonly Said[], { sitting, tongues }: Heard): Line[] {
  return answers.flatMap((answer) => tongues.of(meaningOf(sitting, answer)?.label ?? []).lines);
}
