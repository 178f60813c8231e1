import type { Phrase, Tongues } from './language';
import { ownWords } from './own-words';
import type { PlanDocument } from './plan-document';
import { isYesFirst } from './plan-state';
import { leadsToAreas, type PlanStage, statementOf } from './screens/plan-stage';
import type { Words } from './sitting';

type Clips = (string | null)[];

/** What a screen of the plan is called. */
export function headingOf(stage: PlanStage): Phrase {
  const { screen, plan, tongues, isTakenOut } = stage;
  if (isTakenOut) {
    return tongues.text('takenOut');
  }
  switch (screen.on) {
    case 'areas':
      return tongues.text('title');
    case 'statements': {
      const area = plan.areas.find(({ id }) => id === screen.area);
      return area ? tongues.of(area.words) : tongues.text('title');
    }
    case 'which':
      return tongues.text('which');
    case 'takeOut':
      return tongues.text('takeOutQuestion');
  }
}

/** What is said when a screen comes up. */
export function onArrival(stage: PlanStage): Clips {
  const { screen, tongues } = stage;
  const about = statementOf(stage);
  const sentence = about && screen.on === 'takeOut' ? [ownWords(about, tongues).clip] : [];
  return [headingOf(stage).clip, ...sentence, ...(isEmpty(stage) ? [tongues.text('empty').clip] : [])];
}

/** All of a screen, in the order in which it is shown. */
export function allOf(stage: PlanStage): Clips {
  return [...onArrival(stage), ...rest(stage)];
}

function rest(stage: PlanStage): Clips {
  const { screen, tongues, statements, areasHere } = stage;
  const clip = (key: string): string | null => tongues.text(key).clip;
  switch (screen.on) {
    case 'areas':
      return [...areasHere.map(({ words }) => tongues.of(words).clip), ...turns(stage), clip('myPage')];
    case 'statements':
      return [
        ...statements.flatMap((one) => [ownWords(one, tongues).clip, tongues.of(one.when).clip, clip('changedMind')]),
        ...turns(stage),
        clip('myPage'),
      ];
    case 'which': {
      const about = statementOf(stage);
      return [
        about ? ownWords(about, tongues).clip : null,
        about?.again ? clip('askAgain') : null,
        clip('takeOut'),
        clip('back'),
      ];
    }
    case 'takeOut': {
      const both = [clip('takeOutYes'), clip('keepIt')];
      return isYesFirst(screen.takenOutAs) ? both : both.reverse();
    }
  }
}

function turns(stage: PlanStage): Clips {
  const hasMore = stage.pages.pages > 1;
  const keys = [...(hasMore || leadsToAreas(stage) ? ['back'] : []), ...(hasMore ? ['more'] : [])];
  return keys.map((key) => stage.tongues.text(key).clip);
}

export function isEmpty({ screen, statements }: PlanStage): boolean {
  return screen.on === 'statements' && statements.length === 0;
}

/** Everything that may have to be said: this page, what can be pressed, then page by page, then the other language. */
export function preloadOrder(stage: PlanStage): Clips {
  const { plan, statements, tongues } = stage;
  const { second } = tongues;
  const sentences = [...statements, ...plan.statements].flatMap((one) => [ownWords(one, tongues).clip, tongues.of(one.when).clip]);
  const areas = plan.areas.map(({ words }) => tongues.of(words).clip);
  const here = 2 * statements.length;
  return [
    ...onArrival(stage),
    ...sentences.slice(0, here),
    ...Object.values(tongues.firstTexts).map((words) => words.clip),
    ...areas,
    ...sentences.slice(here),
    ...(second ? inLanguageAt(plan, plan.languages.indexOf(second), tongues) : []),
  ];
}

/** The person may switch while the server is away. */
function inLanguageAt(plan: PlanDocument, at: number, tongues: Tongues): Clips {
  const spoken: (readonly Words[])[] = [
    ...plan.areas.map(({ words }) => words),
    ...plan.statements.flatMap(({ said, when }) => [said, when]),
  ];
  const texts = Object.values(plan.texts[tongues.second?.tag ?? ''] ?? {}).map((words) => words.clip);
  return [...spoken.map((words) => words[at]?.clip ?? null), ...texts];
}
