import type { Heard } from './hearing';
import type { Tongues } from './language';
import { type Line, lineOf } from './line';
import type { Option, Question, Sitting, Words } from './sitting';

/** Everything that may have to be said, in the order in which it may be needed. */
export function preloadOrder(question: Question | undefined, heard: Heard): Line[] {
  const { sitting, tongues } = heard;
  const lines = (words: readonly Words[]): readonly Line[] => tongues.of(words).lines;
  const first = question
    ? [
        ...lines(question.prompt),
        ...heard.options.flatMap(({ label }) => lines(label)),
        ...question.columns.flatMap((column) => lines(column.words)),
        ...sitting.nonChoices.flatMap(({ label }) => lines(label)),
        ...heard.options.flatMap((option) => sentences(option)).flatMap(lines),
        ...sitting.nonChoices.flatMap(({ said }) => lines(said)),
      ]
    : [];
  const texts = Object.values(tongues.firstTexts).flatMap((words) => lineOf(words, tongues.first.tag));
  const questions = sitting.questions.flatMap(wordsOf).flatMap(lines);
  return [
    ...first,
    ...texts,
    ...questions,
    ...sitting.steps.flatMap((step) => lines(step.words)),
    ...ofSearch(heard),
    ...otherLanguage(sitting, tongues),
  ];
}

/** What the search asks, its kinds and its keys, once they are here. */
function ofSearch({ books, tongues }: Heard): Line[] {
  const index = books.find(tongues.first.tag);
  const words = index ? [...Object.values(index.texts), ...index.categories.map((category) => category.words), ...index.keys] : [];
  return words.flatMap((each) => lineOf(each, tongues.first.tag));
}

/** What an option may come to be read back as. */
function sentences({ said, sorted }: Option): (readonly Words[])[] {
  return sorted ? [sorted.HIGH, sorted.MIDDLE, sorted.LOW] : [said];
}

function wordsOf({ prompt, columns, options }: Question): (readonly Words[])[] {
  return [prompt, ...columns.map(({ words }) => words), ...options.flatMap((option) => [option.label, ...sentences(option)])];
}

/** The person may switch while the server is away. */
function otherLanguage(sitting: Sitting, tongues: Tongues): Line[] {
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
  const texts = Object.values(sitting.texts[second.tag] ?? {});
  return [...spoken.map((words) => words[at]), ...texts].flatMap((words) => lineOf(words, second.tag));
}
