import type { Heard } from './hearing';
import type { Tongues } from './language';
import type { Option, Question, Sitting, Words } from './sitting';

type Clips = (string | null)[];

/** Everything that may have to be said, in the order in which it may be needed. */
export function preloadOrder(question: Question | undefined, heard: Heard): Clips {
  const { sitting, tongues } = heard;
  const clip = (words: readonly Words[]): string | null => tongues.of(words).clip;
  const first = question
    ? [
        clip(question.prompt),
        ...heard.options.map(({ label }) => clip(label)),
        ...question.columns.map((column) => clip(column.words)),
        ...sitting.nonChoices.map(({ label }) => clip(label)),
        ...heard.options.flatMap((option) => sentences(option)).map(clip),
        ...sitting.nonChoices.map(({ said }) => clip(said)),
      ]
    : [];
  const texts = Object.values(tongues.firstTexts).map((words) => words.clip);
  const questions = sitting.questions.flatMap(wordsOf).map(clip);
  return [
    ...first,
    ...texts,
    ...questions,
    ...sitting.steps.map((step) => clip(step.words)),
    ...ofSearch(heard),
    ...otherLanguage(sitting, tongues),
  ];
}

/** What the search asks, its kinds and its keys, once they are here. */
function ofSearch({ books, tongues }: Heard): Clips {
  const index = books.find(tongues.first.tag);
  return index ? [...Object.values(index.texts), ...index.categories.map(({ words }) => words), ...index.keys].map(({ clip }) => clip) : [];
}

/** What an option may come to be read back as. */
function sentences({ said, sorted }: Option): (readonly Words[])[] {
  return sorted ? [sorted.HIGH, sorted.MIDDLE, sorted.LOW] : [said];
}

function wordsOf({ prompt, columns, options }: Question): (readonly Words[])[] {
  return [prompt, ...columns.map(({ words }) => words), ...options.flatMap((option) => [option.label, ...sentences(option)])];
}

/** The person may switch while the server is away. */
function otherLanguage(sitting: Sitting, tongues: Tongues): Clips {
  const { second } = tongues;
  if (!second) {
    return [];
  }
  const at = sitting.languages.indexOf(second);
  const spoken = [
    ...sitting.questions.flatMap(wordsOf),
    ...sitting.nonChoices.flatMap(({ label, said }) => [label, said]),
    ...sitting.steps.map((step) => step.words),
  ];
  const texts = Object.values(sitting.texts[second.tag] ?? {}).map((words) => words.clip);
  return [...spoken.map((words) => words[at]?.clip ?? null), ...texts];
}
