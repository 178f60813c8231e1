import type { Screen } from './board-state';
import type { Tongues } from './language';
import {
  answersGiven,
  meaningOf,
  type Option,
  type Question,
  questionOf,
  type Said,
  type Sitting,
  standingFor,
  type Words,
} from './sitting';

/** What a screen is made of, as far as it can be heard. */
export interface Heard {
  readonly sitting: Sitting;
  readonly said: readonly Said[];
  readonly tongues: Tongues;
  /** What stands on the page that is shown. */
  readonly options: readonly Option[];
  readonly answers: readonly Said[];
}

type Clips = (string | null)[];

/** What is said when a screen comes up: what it asks, or what it reads back. */
export function onArrival(screen: Screen, { sitting, said, tongues }: Heard): Clips {
  const clip = (words: readonly Words[]): string | null => tongues.of(words).clip;
  const text = (key: string): string | null => tongues.text(key).clip;
  switch (screen.on) {
    case 'question':
      return [clip(questionOf(sitting, screen.presentation).prompt)];
    case 'readBack':
      return [clip(meaningOf(sitting, { ...screen.picked, presentation: screen.presentation })?.said ?? [])];
    case 'another':
      return [text('anotherQuestion')];
    case 'thanks':
      return [text('thanks')];
    case 'whichToChange':
      return [text('whichToChange')];
    case 'takeBack': {
      const taken = said.find((answer) => answer.id === screen.answer);
      return [text('takeBackQuestion'), clip((taken && meaningOf(sitting, taken)?.said) ?? [])];
    }
  }
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
      case 'another':
        return pair(screen.presentation, 'another', 'thatIsAll');
      case 'takeBack': {
        const taken = said.find((answer) => answer.id === screen.answer);
        return taken ? pair(taken.presentation, 'takeBack', 'keepIt') : [];
      }
      case 'whichToChange':
        return [...labels(heard.answers, heard), text('keepIt')];
      case 'thanks':
        return [
          ...labels(answersGiven(said), heard),
          ...sitting.steps.map((step) => tongues.of(step.words).clip),
          text('changeIt'),
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

function elseClip(sitting: Sitting, tongues: Tongues): string | null {
  const somethingElse = sitting.nonChoices.find((nonChoice) => nonChoice.response === 'SOMETHING_ELSE');
  return somethingElse ? tongues.of(somethingElse.label).clip : null;
}

function labels(answers: readonly Said[], { sitting, tongues }: Heard): Clips {
  return answers.map((answer) => tongues.of(meaningOf(sitting, answer)?.label ?? []).clip);
}

/** Everything that may have to be said, in the order in which it may be needed. */
export function preloadOrder(question: Question | undefined, heard: Heard): Clips {
  const { sitting, tongues } = heard;
  const clip = (words: readonly Words[]): string | null => tongues.of(words).clip;
  const first = question
    ? [
        clip(question.prompt),
        ...heard.options.map(({ label }) => clip(label)),
        ...sitting.nonChoices.map(({ label }) => clip(label)),
        ...heard.options.map(({ said }) => clip(said)),
        ...sitting.nonChoices.map(({ said }) => clip(said)),
      ]
    : [];
  const texts = Object.values(tongues.firstTexts).map((words) => words.clip);
  const questions = sitting.questions.flatMap(({ prompt, options }) => [
    clip(prompt),
    ...options.flatMap(({ label, said }) => [clip(label), clip(said)]),
  ]);
  return [...first, ...texts, ...questions, ...sitting.steps.map((step) => clip(step.words)), ...otherLanguage(sitting, tongues)];
}

/** The person may switch while the server is away. */
function otherLanguage(sitting: Sitting, tongues: Tongues): Clips {
  const { second } = tongues;
  if (!second) {
    return [];
  }
  const at = sitting.languages.indexOf(second);
  const spoken = [
    ...sitting.questions.flatMap(({ prompt, options }) => [prompt, ...options.flatMap(({ label, said }) => [label, said])]),
    ...sitting.nonChoices.flatMap(({ label, said }) => [label, said]),
    ...sitting.steps.map((step) => step.words),
  ];
  const texts = Object.values(sitting.texts[second.tag] ?? {}).map((words) => words.clip);
  return [...spoken.map((words) => words[at]?.clip ?? null), ...texts];
}
