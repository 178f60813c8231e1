import { customElement, property } from 'lit/decorators.js';
import { DocumentPage, type Drawn } from './document-page';
import { PlanBoard } from './plan-board';
import type { PlanDocument } from './plan-document';
import type { PlanView } from './plan-state';
import { post } from './post';
import { drawPlan } from './screens/plan';
import { fetchPlan } from './server';
import { ViewStore } from './view-store';

/** Shows a person what stands in their plan, in their own words, and lets them change their mind. */
@customElement('my-plan')
export class MyPlan extends DocumentPage<PlanDocument, PlanBoard> {
  /** The area to begin with; nothing: the person finds it. */
  @property() area = '';

  /**
   * What waits here is read first: an answer that is delivered in between is then in both, not in neither. What the
   * server refused took nothing out.
   */
  protected override async load(): Promise<{ document: PlanDocument; behind(firstLanguage: number): PlanBoard }> {
    const held = await post.listWaiting();
    const plan = await fetchPlan(this.person, this.company);
    const views = new ViewStore<PlanView>(`plan.${this.person}.${this.area}`);
    const around = { ...this.around(), views };
    return { document: plan, behind: (first) => new PlanBoard(plan, held, this.area, first, around) };
  }

  protected override draw(board: PlanBoard): Drawn {
    const { stage } = board;
    const { screen, isTakenOut } = stage;
    const place = `${screen.on} ${'area' in screen ? screen.area : ''} ${isTakenOut}`;
    return { ...drawPlan(stage), place };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'my-plan': MyPlan;
  }
}
