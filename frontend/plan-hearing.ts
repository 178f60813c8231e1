import type { Phrase } from './language';
import { type Line, lineOf } from './line';
import { ownWords } from './own-words';
import type { PlanDocument } from './plan-document';
import { isYesFirst } from './plan-state';
import { leadsToAreas, type PlanStage, statementOf } from './screens/plan-stage';
import type { Words } from './sitting';

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
export function onArrival(stage: PlanStage): Line[] {
  const { screen, tongues } = stage;
  const about = statementOf(stage);
  const sentence = about && screen.on === 'takeOut' ? ownWords(about, tongues).lines : [];
  return [...headingOf(stage).lines, ...sentence, ...(isEmpty(stage) ? tongues.text('empty').lines : [])];
}

/** All of a screen, in the order in which it is shown. */
export function allOf(stage: PlanStage): Line[] {
  return [...onArrival(stage), ...rest(stage)];
}

function rest(stage: PlanStage): Line[] {
  const { screen, tongues, statements, areasHere } = stage;
  const lines = (key: string): readonly Line[] => tongues.text(key).lines;
  switch (screen.on) {
    case 'areas':
      return [...areasHere.flatMap(({ words }) => tongues.of(words).lines), ...turns(stage), ...lines('myPage')];
    case 'statements':
      return [
        ...statements.flatMap((one) => [...ownWords(one, tongues).lines, ...tongues.of(one.when).lines, ...lines('changedMind')]),
        ...turns(stage),
        ...lines('myPage'),
      ];
    case 'which': {
      const about = statementOf(stage);
      return [
        ...(about ? ownWords(about, tongues).lines : []),
        ...(about?.again ? lines('askAgain') : []),
        ...lines('takeOut'),
        ...lines('back'),
      ];
    }
    case 'takeOut': {
      const both = [lines('takeOutYes'), lines('keepIt')];
      return (isYesFirst(screen.takenOutAs) ? both : both.reverse()).flat();
    }
  }
}

function turns(stage: PlanStage): Line[] {
  const hasMore = stage.pages.pages > 1;
  const keys = [...(hasMore || leadsToAreas(stage) ? ['back'] : []), ...(hasMore ? ['more'] : [])];
  return keys.flatMap((key) => stage.tongues.text(key).lines);
}

export function isEmpty({ screen, statements }: PlanStage): boolean {
  return screen.on === 'statements' && statements.length === 0;
}

/** Everything that may have to be said: this page, what can be pressed, then page by page, then the other language. */
export function preloadOrder(stage: PlanStage): Line[] {
  const { plan, statements, tongues } = stage;
  const { second } = tongues;
  const sentences = [...statements, ...plan.statements].map((one) => [...ownWords(one, tongues).lines, ...tongues.of(one.when).lines]);
  const areas = plan.areas.flatMap(({ words }) => tongues.of(words).lines);
  const here = statements.length;
  return [
    ...onArrival(stage),
    ...sentences.slice(0, here).flat(),
    ...Object.values(tongues.firstTexts).flatMap((words) => lineOf(words, tongues.first.tag)),
    ...areas,
    ...sentences.slice(here).flat(),
    ...(second ? inLanguageAt(plan, plan.languages.indexOf(second), second.tag) : []),
  ];
}

/** The person may switch while the server is away. */
function inLanguageAt(plan: PlanDocument, at: number, tag: string): Line[] {
  const spoken: (readonly Words[])[] = [
    ...plan.areas.map(({ words }) => words),
    ...plan.statements.flatMap(({ said, when }) => [said, when]),
  ];
  const texts = Object.values(plan.texts[tag] ?? {});
  return [...spoken.map((words) => words[at]), ...texts].flatMap((words) => lineOf(words, tag));
}
