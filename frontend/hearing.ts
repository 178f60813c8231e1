import type { Tongues } from './language';
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

type Clips = (string | null)[];

/** What is said when a screen comes up: what it asks, or what it reads back. */
export function onArrival(screen: Screen, heard: Heard, before?: Screen): Clips {
  const { sitting, said, tongues } = heard;
  const clip = (words: readonly Words[]): string | null => tongues.of(words).clip;
  const text = (key: string): string | null => tongues.text(key).clip;
  switch (screen.on) {
    case 'question':
      return [clip(questionOf(sitting, screen.presentation).prompt)];
    case 'readBack':
      return sentenceOf({ ...screen.picked, presentation: screen.presentation }, heard);
    case 'search':
      return searchHeard(heard, heard.books, screen.view).slice(0, 1);
    case 'another':
      return [text('anotherQuestion')];
    case 'sort': {
      const option = clip(heard.options[0]?.label ?? []);
      return isSortingOn(screen, before) ? [option] : [clip(questionOf(sitting, screen.presentation).prompt), option];
    }
    case 'sorted':
      return [...(before?.on === 'sorted' ? [] : [text('sorted')]), ...ofMat(questionOf(sitting, screen.presentation), heard)];
    case 'whichToMove':
      return [text('whichToMove')];
    case 'goOn':
      return [text('goOnQuestion')];
    case 'thanks':
      return [text('thanks')];
    case 'whichToChange':
      return [text('whichToChange')];
    case 'takeBack': {
      const taken = said.find((answer) => answer.id === screen.answer);
      return [text('takeBackQuestion'), ...(taken ? sentenceOf(taken, heard) : [])];
    }
  }
}

/** What something else is has no sentence in one piece: that it is something else, and what. */
function sentenceOf(answer: Meant, { sitting, tongues }: Heard): Clips {
  const meaning = meaningOf(sitting, answer);
  const plain = meaningOf(sitting, { ...answer, picture: null });
  const parts = answer.picture ? [plain?.said ?? [], meaning?.label ?? []] : [meaning?.said ?? []];
  return parts.map((words) => tongues.of(words).clip);
}

/** The prompt is the same for each option: it is not said again for the next one. */
function isSortingOn(screen: Screen, before: Screen | undefined): boolean {
  return screen.on === 'sort' && before?.on === 'sort' && screen.presentation === before.presentation;
}

/** Column by column: its head, and what it holds. An empty one is passed over. */
function ofMat({ columns }: Question, { mat, tongues }: Heard): Clips {
  return columns.flatMap(({ words }, at) => {
    const things = mat[at] ?? [];
    return things.length > 0 ? [words, ...things.map(({ label }) => label)].map((each) => tongues.of(each).clip) : [];
  });
}

/** All of a screen, in the order in which it is shown. */
export function allOf(screen: Screen, heard: Heard): Clips {
  const { sitting, said, tongues } = heard;
  const text = (key: string): string | null => tongues.text(key).clip;
  const pair = (presentation: string, first: string, second: string): Clips => {
    const keys = questionOf(sitting, presentation).yesFirst ? [first, second] : [second, first];
    return keys.map(text);
  };
  const rest = ((): Clips => {
    switch (screen.on) {
      case 'question':
        return ofQuestion(questionOf(sitting, screen.presentation), heard);
      case 'readBack':
        return pair(screen.presentation, 'yes', 'change');
      case 'search':
        return searchHeard(heard, heard.books, screen.view).slice(1);
      case 'another':
        return pair(screen.presentation, 'another', 'thatIsAll');
      case 'sort':
        return ofSorting(questionOf(sitting, screen.presentation), screen.isMoving, heard);
      case 'sorted':
        return screen.isSeen ? pair(screen.presentation, 'yes', 'change') : [text('more')];
      case 'whichToMove':
        return [...heard.options.map(({ label }) => tongues.of(label).clip), text('back')];
      case 'goOn':
        return pair(screen.presentation, 'goOn', 'stopHere');
      case 'takeBack': {
        const taken = said.find((answer) => answer.id === screen.answer);
        return taken ? pair(taken.presentation, 'takeBack', 'keepIt') : [];
      }
      case 'whichToChange':
        return [...labels(heard.answers, heard), text('keepIt')];
      case 'thanks':
        return [
          ...tellInShort(sitting, said).flatMap(({ spoken }) => spoken.map((words) => tongues.of(words).clip)),
          ...sitting.steps.map((step) => tongues.of(step.words).clip),
          ...(heard.isChangeable ? [text('changeIt')] : []),
          text('myPage'),
        ];
    }
  })();
  return [...onArrival(screen, heard), ...rest];
}

function ofQuestion(question: Question, heard: Heard): Clips {
  const { sitting, said, tongues } = heard;
  const options = heard.options.map((option) => tongues.of(option.label).clip);
  const goesOn = standingFor(question, said).length > 0;
  const others = goesOn
    ? [elseClip(sitting, tongues), tongues.text('thatIsAll').clip]
    : sitting.nonChoices.map((nonChoice) => tongues.of(nonChoice.label).clip);
  return question.nonChoicesFirst ? [...others, ...options] : [...options, ...others];
}

function ofSorting({ columns, presentation }: Question, isMoving: boolean, heard: Heard): Clips {
  const { sitting, tongues } = heard;
  const isBegun = heard.placed.some((placement) => placement.presentation === presentation);
  const notNow = sitting.nonChoices.find((nonChoice) => nonChoice.response === 'NOT_NOW');
  const wayOut = isBegun ? tongues.text('thatIsAll').clip : tongues.of(notNow?.label ?? []).clip;
  const others = isMoving ? [tongues.text('back').clip] : [elseClip(sitting, tongues), wayOut];
  return [...columns.map(({ words }) => tongues.of(words).clip), ...others];
}

function elseClip(sitting: Sitting, tongues: Tongues): string | null {
  const somethingElse = sitting.nonChoices.find((nonChoice) => nonChoice.response === 'SOMETHING_ELSE');
  return somethingElse ? tongues.of(somethingElse.label).clip : null;
}

function labels(answers: readonly Said[], { sitting, tongues }: Heard): Clips {
  return answers.map((answer) => tongues.of(meaningOf(sitting, answer)?.label ?? []).clip);
}
