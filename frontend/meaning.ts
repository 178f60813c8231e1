import { answersGiven, isSorted, type Level, type Response, type Said, type Sitting, standingFor, type Thing, type Words } from './sitting';

/** What an answer looks and sounds like. */
export interface Meaning {
  readonly picture: string | null;
  readonly icon: string | null;
  readonly label: readonly Words[];
  readonly said: readonly Words[];
}

/** As much of an answer as it takes to know what it means. */
export interface Meant {
  readonly presentation: string;
  readonly response: Response;
  readonly option: string | null;
  readonly level?: Level | null;
  readonly picture?: string | null;
}

export function meaningOf(sitting: Sitting, answer: Meant): Meaning | undefined {
  if (answer.response !== 'OPTION') {
    const nonChoice = sitting.nonChoices.find((other) => other.response === answer.response);
    const thing = answer.picture ? sitting.thing?.(answer.picture) : undefined;
    return thing ? named(sitting, thing) : nonChoice && { ...nonChoice, picture: null };
  }
  const option = optionOf(sitting, answer);
  const said = answer.level && option?.sorted?.[answer.level];
  return option && { ...option, icon: null, said: said || option.said };
}

/** The sentence says what it is; it has no sound in one piece. */
function named({ languages, texts }: Sitting, { address, label }: Thing): Meaning {
  const said = languages.map(({ tag }, at) => {
    const { text = '', lang } = texts[tag]?.['elseSaid'] ?? {};
    return { text: text.replace('{thing}', () => nameAt(label, at)), clip: null, ...(lang && { lang }) };
  });
  return { picture: address, icon: null, label, said };
}

/** Not every picture has a name in every language. One of another language runs its own way within the sentence. */
function nameAt(label: readonly Words[], at: number): string {
  const other = label.find(({ text }) => text)?.text;
  return label[at]?.text || (other ? `\u2068${other}\u2069` : '');
}

/** Whether staff are told of an answer at once; the server then keeps a call under the answer's own id. */
export function isTold(sitting: Sitting, answer: Meant): boolean {
  const isTelling = answer.response === 'OPTION' && !!optionOf(sitting, answer)?.tellStaff;
  return (answer.response === 'SOMETHING_ELSE' && !answer.picture) || isTelling;
}

function optionOf(sitting: Sitting, { presentation, option }: Meant): Sitting['questions'][number]['options'][number] | undefined {
  const question = sitting.questions.find((other) => other.presentation === presentation);
  return question?.options.find((other) => other.id === option);
}

/** What was said, told in short: what was sorted is told column by column. */
export interface Told extends Meaning {
  /** Everything that says it aloud, in order. */
  readonly spoken: readonly (readonly Words[])[];
  /** Several things in one: it needs a whole line. */
  readonly isList: boolean;
}

/** More names than these are not read at a glance; all of them are heard. */
const NAMED = 3;

export function tellInShort(sitting: Sitting, said: readonly Said[]): Told[] {
  return sitting.questions.flatMap((question) => {
    const given = answersGiven(standingFor(question, said));
    const plain = given.filter((answer) => !answer.level).map((answer) => alone(meaningOf(sitting, answer)));
    const columns = isSorted(question)
      ? question.columns.map((column) => {
          const things = given.filter(({ level }) => level === column.level).map((answer) => meaningOf(sitting, answer));
          return ofColumn(sitting, column, things.filter((meaning) => meaning !== undefined));
        })
      : [];
    return [...columns, ...plain].filter((told) => told !== undefined);
  });
}

function alone(meaning: Meaning | undefined): Told | undefined {
  return meaning && { ...meaning, spoken: [meaning.label], isList: false };
}

function ofColumn(
  { languages }: Sitting,
  column: { readonly icon: string; readonly words: readonly Words[] },
  things: readonly Meaning[],
): Told | undefined {
  if (things.length === 0) {
    return undefined;
  }
  const label = column.words.map(({ text }, at) => {
    const list = new Intl.ListFormat(languages[at]!.tag, { type: 'unit', style: 'short' });
    const names = list.format(things.slice(0, NAMED).map((thing) => thing.label[at]?.text ?? ''));
    return { text: `${text}: ${names}${things.length > NAMED ? ' …' : ''}`, clip: null };
  });
  const spoken = [column.words, ...things.map((thing) => thing.label)];
  return { picture: null, icon: column.icon, label, said: label, spoken, isList: true };
}
