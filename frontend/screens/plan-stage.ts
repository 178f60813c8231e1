import type { Shape } from '../paging';
import type { PlanArea, PlanDocument, Statement } from '../plan-document';
import type { PlanScreen } from '../plan-state';
import type { Framed, Pages } from './stage';

/** What the screens of a plan are drawn from. */
export interface PlanStage extends Framed {
  readonly plan: PlanDocument;
  readonly screen: PlanScreen;
  readonly isTakenOut: boolean;
  readonly shape: Shape;
  /** The areas that hold something. */
  readonly areas: readonly PlanArea[];
  /** What stands on the page that is shown. */
  readonly areasHere: readonly PlanArea[];
  readonly statements: readonly Statement[];
  readonly pages: Pages;
  /** How many statements stand beside each other. */
  readonly cards: number;
  readonly does: PlanDeeds;
}

/** What a person can do in their plan. */
export interface PlanDeeds {
  openArea(area: string): void;
  turn(by: number): void;
  toAreas(): void;
  changedMind(statement: string): void;
  askAgain(): void;
  askTakeOut(): void;
  takeOut(): void;
  backToPage(): void;
  leave(): void;
  switchLanguage(): void;
  hearAgain(): void;
}

/** The statement that a screen is about. */
export function statementOf({ plan, screen }: Pick<PlanStage, 'plan' | 'screen'>): Statement | undefined {
  return 'statement' in screen ? plan.statements.find(({ id }) => id === screen.statement) : undefined;
}

/** Whether there are areas to go back to from a page of statements. */
export function leadsToAreas({ screen, areas }: Pick<PlanStage, 'screen' | 'areas'>): boolean {
  return screen.on === 'statements' && screen.area !== null && areas.length > 1;
}
