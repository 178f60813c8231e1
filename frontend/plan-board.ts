import { inLanguage } from './address';
import type { Around } from './around';
import { KeptHere } from './kept-here';
import { KeptPlace } from './kept-place';
import { type Phrase, Tongues } from './language';
import { inOtherLanguage } from './other-language';
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
  nothingTakenOut,
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
import { whereabouts } from './whereabouts';

/** What a plan needs of the page around it. */
export interface PlanAround extends Omit<Around, 'books' | 'calls' | 'views'> {
  readonly views: Pick<ViewStore<PlanView>, 'keep' | 'find' | 'forget'>;
}

type TakenOut = Pick<Given, 'id' | 'takesBack'>;

/** A person's plan at this tablet: where they are in it, and what a press does. Waits for no server. */
export class PlanBoard {
  private standing: readonly Statement[];
  private view: PlanView;
  private readonly here: KeptHere;
  private readonly longest: number;
  private readonly place: KeptPlace<PlanView>;
  private isLeft = false;
  /** Whether the whole screen was said last, or what it says when it comes up. */
  private isHeardWhole = false;

  constructor(
    readonly plan: PlanDocument,
    private takenOut: readonly TakenOut[],
    area: string,
    private firstLanguage: number,
    private readonly around: PlanAround,
  ) {
    const ours = new Set(plan.statements.map(({ id }) => id));
    this.here = new KeptHere(around, ({ takesBack }) => takesBack !== null && ours.has(takesBack));
    this.place = new KeptPlace(around.views, () => true);
    this.longest = longestSentence(plan);
    this.standing = stillStanding(plan, takenOut);
    this.view = resume(plan, this.standing, area, this.cards, around.views.find());
  }

  /** Also when the page comes back to it. */
  open(): void {
    this.isLeft = false;
    this.place.open();
    this.around.voice.preload(preloadOrder(this.stage));
    void this.around.voice.add(onArrival(this.stage));
    void this.look();
  }

  /** Once more, for who has not pressed anything for a while. */
  repeat(): void {
    void this.around.voice.add(onArrival(this.stage));
  }

  /** The next time they come it begins anew; a reload does not come by here. */
  close(): void {
    this.isLeft = true;
    this.place.leave(this.view);
  }

  get tongues(): Tongues {
    return new Tongues(this.plan.languages, this.plan.texts, this.firstLanguage, this.plan.voice?.both);
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

  /** Looks again where that is what was taken out. What the server refused to take out was never out. */
  async look(): Promise<void> {
    await this.here.look();
    const refused = new Set(this.here.refused.map(({ id }) => id));
    const out = this.takenOut.filter(({ id }) => !refused.has(id));
    if (out.length < this.takenOut.length) {
      this.takenOut = out;
      this.standing = stillStanding(this.plan, out);
      this.become(nothingTakenOut(this.view), false);
      this.around.onChange();
    }
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

  /** If the disk refuses, the question stays: nothing is called out of the plan that is not. */
  private async takeOut(): Promise<void> {
    const statement = statementOf(this.stage);
    if (!statement || this.view.screen.on !== 'takeOut') {
      return;
    }
    const answer = takingOut(this.view, statement, { language: this.tongues.first.tag, perPage: this.cards, at: this.instant(), way: this.around.way() });
    if (await this.here.keep([answer])) {
      this.takenOut = [...this.takenOut, answer];
      this.standing = stillStanding(this.plan, this.takenOut);
      this.arriveAt(afterTakingOut(this.view, this.plan, this.standing, this.cards));
      void this.look();
    }
  }

  private leaveTo(address: string | null | undefined): void {
    if (address) {
      this.place.leave(this.view);
      this.around.leave(inLanguage(address, this.tongues.first.tag, this.plan.languages[0]?.tag));
    }
  }

  /** Keeps page and question: only the words change. What was being said is said in the other language. */
  private switchLanguage(): void {
    this.firstLanguage = 1 - this.firstLanguage;
    inOtherLanguage(this.around, this.tongues.first.tag, {
      preload: () => this.around.voice.preload(preloadOrder(this.stage)),
      said: () => (this.isHeardWhole ? allOf(this.stage) : onArrival(this.stage)),
    });
  }

  /** Counts only what was really heard. */
  private async hearAgain(): Promise<void> {
    const { screen } = this.view;
    this.isHeardWhole = true;
    const hasBegun = await this.around.voice.say(allOf(this.stage));
    if (hasBegun && this.view.screen === screen) {
      this.become(heardAgain(this.view));
    }
  }

  private arriveAt(view: PlanView): void {
    this.here.forgetTrouble();
    this.isHeardWhole = false;
    this.become(view);
    if (!this.isLeft) {
      void this.around.voice.add(onArrival(this.stage));
      this.around.voice.preload(preloadOrder(this.stage));
    }
  }

  private become(view: PlanView, isSeen = true): void {
    if (view !== this.view) {
      this.view = view;
      this.place.keep(view);
      if (isSeen) {
        this.around.onChange();
      }
    }
  }

  private status(): Phrase | undefined {
    if (this.around.isLeaving()) {
      return this.tongues.text('oneMoment');
    }
    const { waiting, isStuck, refused, isDiskRefusing } = this.here;
    const where = { waiting, isStuck, refused: refused.length, isDiskRefusing, call: { is: 'none' } } as const;
    return whereabouts(where, this.view.isTakenOut, this.tongues);
  }

  private get cards(): number {
    return cardsPerPage(this.around.glass(), this.plan.look, this.longest);
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
