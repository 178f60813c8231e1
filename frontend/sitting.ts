import type { ToldManner } from './manner';

/** A sitting as the server wrote it. Words and their clips stand in the order of `languages`. */
export interface Sitting {
  readonly id: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly home: string;
  readonly languages: readonly Language[];
  readonly look: Look;
  readonly voice?: ToldManner;
  readonly texts: Readonly<Record<string, Readonly<Record<string, Words>>>>;
  readonly nonChoices: readonly NonChoice[];
  readonly steps: readonly Step[];
  readonly questions: readonly Question[];
  /** Until when "change it" is offered; null: for good. */
  readonly changeableUntil: string | null;
  /** What a picture shows that was found for something else; nothing, if its words are not here yet. Known here alone. */
  readonly thing?: (picture: string) => Thing | undefined;
}

export interface Language {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly name: string;
  /** Those that its numbers are written with, as `Intl` names them; nothing: those of English. */
  readonly digits?: string;
}

export interface Look {
  readonly theme: string;
  readonly textPt: number;
  readonly pxPerMm: number;
  readonly perPage: number;
  readonly part?: 'whole' | 'left' | 'right' | 'lower';
  readonly tileMm?: number;
  readonly gapMm?: number;
  readonly hand?: 'either' | 'left' | 'right';
}

/** What is shown, and the name of the sound in which it is said. No sound: there is no voice for the language. */
export interface Words {
  readonly text: string;
  readonly clip: string | null;
  /** The sound is a recording of the home: it is heard whatever voice is liked. */
  readonly recorded?: boolean;
  /** Which word is heard when: see `marksOf`. */
  readonly marks?: string;
  /** What the tablet's own voice says, where it is not what is shown. */
  readonly spoken?: string;
  /** Where the text fell back to another language than that of its place. */
  readonly lang?: string;
  /** Said after it to who hears both languages; told where the words of each do not stand beside each other. */
  readonly second?: Words;
}

export type NonChoiceResponse = 'NONE_OF_THESE' | 'SOMETHING_ELSE' | 'NOT_SURE' | 'NOT_NOW';
export type Response = 'OPTION' | NonChoiceResponse | 'THAT_IS_ALL' | 'TAKEN_BACK';

/** A column into which things are sorted. */
export type Level = 'HIGH' | 'MIDDLE' | 'LOW';

export interface NonChoice {
  readonly response: NonChoiceResponse;
  readonly icon: string;
  readonly label: readonly Words[];
  readonly said: readonly Words[];
}

export interface Step {
  readonly picture: string;
  readonly words: readonly Words[];
}

export interface Option {
  readonly id: string;
  /** None: the word stands alone, and large. */
  readonly picture: string | null;
  readonly tellStaff: 'SOON' | 'AT_ONCE' | null;
  readonly label: readonly Words[];
  readonly said: readonly Words[];
  /** What it says in each column, where things are sorted. */
  readonly sorted: Readonly<Record<Level, readonly Words[]>> | null;
}

/** Something that has a picture and a name, and is no option. */
export interface Thing {
  readonly address: string;
  readonly label: readonly Words[];
}

export interface Column {
  readonly level: Level;
  readonly icon: string;
  readonly words: readonly Words[];
}

export interface Question {
  readonly presentation: string;
  readonly prompt: readonly Words[];
  readonly many: boolean;
  /** Three, where each option is put in one of them; else none. */
  readonly columns: readonly Column[];
  /** The option after which alone it is asked. */
  readonly after: string | null;
  readonly yesFirst: boolean;
  readonly nonChoicesFirst: boolean;
  readonly options: readonly Option[];
  readonly given: readonly Given[];
}

/** An answer as far as it decides what is still to be asked. */
export interface Given {
  readonly id: string;
  readonly response: Response;
  readonly option: string | null;
  /** The column, of an option that was sorted. */
  readonly level: Level | null;
  /** Of something else that was found as a picture. */
  readonly picture: string | null;
  readonly takesBack: string | null;
}

export interface Said extends Given {
  readonly presentation: string;
}

/** Everything said so far: what the server knows, and what this tablet still holds laid over it. Oldest first. */
export function everythingSaid(sitting: Sitting, held: readonly Said[]): Said[] {
  const ours = new Set(sitting.questions.map((question) => question.presentation));
  const said = new Map<string, Said>();
  sitting.questions.forEach(({ presentation, given }) =>
    given.forEach((answer) => said.set(answer.id, { ...answer, presentation })),
  );
  held.filter((answer) => ours.has(answer.presentation)).forEach((answer) => said.set(answer.id, answer));
  return [...said.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What still stands: not taken back, and not itself a taking back. */
export function standing(said: readonly Said[]): Said[] {
  const gone = new Set(said.map((answer) => answer.takesBack));
  return said.filter((answer) => answer.response !== 'TAKEN_BACK' && !gone.has(answer.id));
}

/** What stands for one question. */
export function standingFor(question: Question, said: readonly Said[]): Said[] {
  return standing(said).filter((answer) => answer.presentation === question.presentation);
}

/** What the person would call an answer: "that is all" is none. */
export function answersGiven(said: readonly Said[]): Said[] {
  return standing(said).filter((answer) => answer.response !== 'THAT_IS_ALL');
}

export function isSorted(question: Question): boolean {
  return question.columns.length > 0;
}

/**
 * Whether a question needs no more asking. Many options may be chosen until the person says that it is all; what was
 * sorted was said yes to all at once.
 */
export function isOver(question: Question, said: readonly Said[]): boolean {
  const stands = standingFor(question, said);
  return question.many && !isSorted(question) ? stands.some((answer) => answer.response !== 'OPTION') : stands.length > 0;
}

/** The questions that are asked: some follow only from what was chosen before. */
export function asked({ questions }: Sitting, said: readonly Said[]): Question[] {
  const chosen = new Set(standing(said).map((answer) => answer.option));
  return questions.filter(({ after }) => questions.length === 1 || after === null || chosen.has(after));
}

/** The first question that still wants an answer. */
export function firstOpen(sitting: Sitting, said: readonly Said[]): Question | undefined {
  return asked(sitting, said).find((question) => !isOver(question, said));
}

export function questionOf(sitting: Sitting, presentation: string): Question {
  const found = sitting.questions.find((question) => question.presentation === presentation);
  if (!found) {
    throw new Error(`Not asked in this sitting: ${presentation}`);
  }
  return found;
}
