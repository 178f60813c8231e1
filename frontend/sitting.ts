/** A sitting as the server wrote it. Words and their clips stand in the order of `languages`. */
export interface Sitting {
  readonly id: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly home: string;
  readonly languages: readonly Language[];
  readonly look: Look;
  readonly texts: Readonly<Record<string, Readonly<Record<string, Words>>>>;
  readonly nonChoices: readonly NonChoice[];
  readonly steps: readonly Step[];
  readonly questions: readonly Question[];
}

export interface Language {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly name: string;
}

export interface Look {
  readonly theme: string;
  readonly textPt: number;
  readonly pxPerMm: number;
  readonly perPage: number;
  readonly part?: string;
}

/** What is shown, and the name of the sound in which it is said. No sound: there is no voice for the language. */
export interface Words {
  readonly text: string;
  readonly clip: string | null;
}

export type NonChoiceResponse = 'NONE_OF_THESE' | 'SOMETHING_ELSE' | 'NOT_SURE' | 'NOT_NOW';
export type Response = 'OPTION' | NonChoiceResponse | 'THAT_IS_ALL' | 'TAKEN_BACK';

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
  readonly picture: string;
  readonly tellStaff: 'SOON' | 'AT_ONCE' | null;
  readonly label: readonly Words[];
  readonly said: readonly Words[];
}

export interface Question {
  readonly presentation: string;
  readonly prompt: readonly Words[];
  readonly many: boolean;
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

/** Whether a question needs no more asking. Many options may be chosen until the person says that it is all. */
export function isOver(question: Question, said: readonly Said[]): boolean {
  const stands = standingFor(question, said);
  return question.many ? stands.some((answer) => answer.response !== 'OPTION') : stands.length > 0;
}

/** The first question that still wants an answer. */
export function firstOpen(sitting: Sitting, said: readonly Said[]): Question | undefined {
  return sitting.questions.find((question) => !isOver(question, said));
}

export function questionOf(sitting: Sitting, presentation: string): Question {
  const found = sitting.questions.find((question) => question.presentation === presentation);
  if (!found) {
    throw new Error(`Not asked in this sitting: ${presentation}`);
  }
  return found;
}

/** What an answer looks and sounds like. */
export interface Meaning {
  readonly picture: string | null;
  readonly icon: string | null;
  readonly label: readonly Words[];
  readonly said: readonly Words[];
}

export function meaningOf(
  sitting: Sitting,
  answer: { readonly presentation: string; readonly response: Response; readonly option: string | null },
): Meaning | undefined {
  if (answer.response !== 'OPTION') {
    const nonChoice = sitting.nonChoices.find((other) => other.response === answer.response);
    return nonChoice && { ...nonChoice, picture: null };
  }
  const question = sitting.questions.find((other) => other.presentation === answer.presentation);
  const option = question?.options.find((other) => other.id === answer.option);
  return option && { ...option, icon: null };
}

/** Whether staff are told of an answer at once; the server then keeps a call under the answer's own id. */
export function isTold(
  sitting: Sitting,
  answer: { readonly presentation: string; readonly response: Response; readonly option: string | null },
): boolean {
  const question = sitting.questions.find((other) => other.presentation === answer.presentation);
  const option = question?.options.find((other) => other.id === answer.option);
  return answer.response === 'SOMETHING_ELSE' || (answer.response === 'OPTION' && !!option?.tellStaff);
}
