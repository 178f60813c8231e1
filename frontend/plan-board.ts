import { inLanguage } from './address';
import type { Around } from './board';
import { type Phrase, Tongues } from './language';
import type { Answer } from './outbox';
import { pageOf, pagesOf, shapeOf } from './paging';
import type { PlanDocument, Statement } from './plan-document';
import { allOf, onArrival, preloadOrder } from './plan-hearing';
import {
  afterTakingOut,
  areasAgain,
  areasOf,
  AREAS_ON_A_PAGE,
  askTakeOut,
  backToPage,
  cardsPerPage,
  changedMind,
  heardAgain,
  longestSentence,
  openArea,
  type PlanScreen,
  type PlanView,
  resume,
  shown,
  statementsOn,
  stillStanding,
  takingOut,
  turn,
} from './plan-state';
import { leadsToAreas, type PlanDeeds, type PlanStage, statementOf } from './screens/plan-stage';
import type { Given } from './sitting';
import type { ViewStore } from './view-store';
import { type Whereabouts, whereabouts } from './whereabouts';

/** What a plan needs of the page around it. */
export interface PlanAround extends Omit<Around, 'books' | 'calls' | 'views'> {
  readonly views: Pick<ViewStore<PlanView>, 'keep' | 'find' | 'forget'>;
}

/** What is here for longer is said to be kept here; most is gone before it. */
const GRACE_MS = 1_500;

/** A person's plan at this tablet: where they are in it, and what a press does. Waits for no server. */
export class PlanBoard {
  private standing: readonly Statement[];
  private view: PlanView;
  private where: Whereabouts = { waiting: 0, isStuck: false, refused: 0, call: { is: 'none' }, isDiskRefusing: false };
  private isKeeping = false;

  constructor(
    readonly plan: PlanDocument,
    held: readonly Pick<Given, 'takesBack'>[],
    area: string,
    private firstLanguage: number,
    private readonly around: PlanAround,
  ) {
    this.standing = stillStanding(plan, held);
    this.view = resume(plan, this.standing, area, this.cards, around.views.find());
  }

  /** Also when the page comes back to it. */
  open(): void {
    this.around.voice.preload(preloadOrder(this.stage));
    void this.around.voice.add(onArrival(this.stage));
    void this.look();
  }

  /** The next time they come it begins anew; a reload does not come by here. */
  close(): void {
    this.around.views.forget();
  }

  get tongues(): Tongues {
    return new Tongues(this.plan.languages, this.plan.texts, this.firstLanguage);
  }

  get stage(): PlanStage {
    const areas = areasOf(this.plan, this.standing);
    const { screen, pages, statements } = this.onPage();
    return {
      plan: this.plan,
      person: this.plan.person.id,
      tongues: this.tongues,
      screen,
      isTakenOut: this.view.isTakenOut,
      shape: shapeOf(this.around.glass()),
      areas,
      areasHere: screen.on === 'areas' ? pageOf(areas, AREAS_ON_A_PAGE, pages.page) : [],
      statements,
      pages,
      cards: pages.pages > 1 ? this.cards : Math.max(1, statements.length),
      status: this.status(),
      isSoundRefused: this.around.voice.isRefused,
      does: this.does,
    };
  }

  /** The browser keeps them for when the server is away. */
  get pictures(): string[] {
    const all = [...this.plan.statements, ...this.plan.areas].map(({ picture }) => picture);
    return all.filter((picture): picture is string => !!picture);
  }

  painted(): void {
    this.become(shown(this.view, this.instant()), false);
  }

  /** Looks again where that is what was taken out. */
  async look(): Promise<void> {
    const ours = new Set(this.plan.statements.map(({ id }) => id));
    const isOurs = (answer: Answer): boolean => answer.takesBack !== null && ours.has(answer.takesBack);
    const waiting = (await this.around.post.listWaiting()).filter(isOurs);
    const refused = (await this.around.post.listRefused()).filter(isOurs);
    const isSlow = waiting.some((answer) => this.around.now() - Date.parse(answer.saidAt) >= GRACE_MS);
    const isStuck = isSlow || this.around.post.areAnswersStuck;
    this.where = { ...this.where, waiting: waiting.length, refused: refused.length, isStuck };
    this.around.onChange();
  }

  private readonly does: PlanDeeds = {
    openArea: (area) => this.arriveAt(openArea(area)),
    turn: (by) => this.turn(by),
    toAreas: () => this.arriveAt(areasAgain()),
    changedMind: (statement) => this.arriveAt(changedMind(this.view, statement)),
    askAgain: () => this.leaveTo(statementOf(this.stage)?.again),
    askTakeOut: () => this.arriveAt(askTakeOut(this.view, this.around.newId())),
    takeOut: () => void this.takeOut(),
    backToPage: () => this.arriveAt(backToPage(this.view)),
    leave: () => this.leaveTo(this.plan.home),
    switchLanguage: () => this.switchLanguage(),
    hearAgain: () => void this.hearAgain(),
  };

  private turn(by: number): void {
    const { pages, page } = this.onPage().pages;
    if (by < 0 && page === 0 && leadsToAreas(this.stage)) {
      this.does.toAreas();
    } else {
      this.become(turn({ ...this.view, screen: this.onPage().screen }, by, pages));
      this.around.voice.preload(preloadOrder(this.stage));
    }
  }

  /** One at a time. If the disk refuses, the question stays: nothing is called out of the plan that is not. */
  private async takeOut(): Promise<void> {
    const statement = statementOf(this.stage);
    if (this.isKeeping || !statement || this.view.screen.on !== 'takeOut') {
      return;
    }
    this.isKeeping = true;
    const answer = takingOut(this.view, statement, { language: this.tongues.first.tag, perPage: this.cards, at: this.instant() });
    const isKept = await this.around.post.keep(answer).then(
      () => true,
      () => false,
    );
    this.isKeeping = false;
    this.where = { ...this.where, isDiskRefusing: !isKept };
    if (isKept) {
      this.standing = this.standing.filter(({ id }) => id !== statement.id);
      this.arriveAt(afterTakingOut(this.view, this.plan, this.standing, this.cards));
      setTimeout(() => void this.look(), GRACE_MS);
    }
    void this.look();
  }

  private leaveTo(address: string | null | undefined): void {
    if (address) {
      this.around.views.forget();
      this.around.leave(inLanguage(address, this.tongues.first.tag, this.plan.languages[0]?.tag));
    }
  }

  /** Keeps page and question: only the words change. */
  private switchLanguage(): void {
    this.firstLanguage = 1 - this.firstLanguage;
    this.around.onLanguage(this.tongues.first.tag);
    this.around.voice.preload(preloadOrder(this.stage));
    void this.around.voice.say(onArrival(this.stage));
    this.around.onChange();
  }

  /** Counts only what was really heard. */
  private async hearAgain(): Promise<void> {
    const { screen } = this.view;
    const hasBegun = await this.around.voice.say(allOf(this.stage));
    if (hasBegun && this.view.screen === screen) {
      this.become(heardAgain(this.view));
    }
  }

  private arriveAt(view: PlanView): void {
    this.where = { ...this.where, isDiskRefusing: false };
    this.become(view);
    void this.around.voice.add(onArrival(this.stage));
    this.around.voice.preload(preloadOrder(this.stage));
  }

  private become(view: PlanView, isSeen = true): void {
    if (view !== this.view) {
      this.view = view;
      this.around.views.keep(view);
      if (isSeen) {
        this.around.onChange();
      }
    }
  }

  private status(): Phrase | undefined {
    return this.around.isLeaving()
      ? this.tongues.text('oneMoment')
      : whereabouts(this.where, this.view.isTakenOut, this.tongues);
  }

  private get cards(): number {
    const { perPage, textPt } = this.plan.look;
    return cardsPerPage(shapeOf(this.around.glass()), perPage, textPt, longestSentence(this.plan));
  }

  /** A turned tablet has other pages: the last one is shown where the one that was shown is gone. */
  private onPage(): Pick<PlanStage, 'screen' | 'pages' | 'statements'> {
    const { screen } = this.view;
    if (screen.on !== 'areas' && screen.on !== 'statements') {
      return { screen, pages: { page: 0, pages: 1 }, statements: [] };
    }
    const [all, each] = this.listed(screen);
    const pages = pagesOf(all.length, each);
    const page = Math.min(screen.page, pages - 1);
    const statements = screen.on === 'statements' ? pageOf(statementsOn(this.plan, this.standing, screen.area), each, page) : [];
    return { screen: { ...screen, page }, pages: { page, pages }, statements };
  }

  private listed(screen: PlanScreen & { on: 'areas' | 'statements' }): [readonly unknown[], number] {
    return screen.on === 'areas'
      ? [areasOf(this.plan, this.standing), AREAS_ON_A_PAGE]
      : [statementsOn(this.plan, this.standing, screen.area), this.cards];
  }

  private instant(): string {
    return new Date(this.around.now()).toISOString();
  }
}
