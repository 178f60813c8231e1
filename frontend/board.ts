import {
  afterTakingBack,
  afterYes,
  answerOf,
  askAgain,
  askTakeBack,
  change,
  type Circumstances,
  heardAgain,
  keepAsItIs,
  pageIn,
  pick,
  type Picked,
  resume,
  shown,
  takingBack,
  turn,
  type View,
  wantChange,
} from './board-state';
import { CallWatch, type CallRoads } from './call-watch';
import { allOf, type Heard, onArrival, preloadOrder } from './hearing';
import { type Phrase, Tongues } from './language';
import type { Answer, Refused } from './outbox';
import { type Glass, longestWord, pageOf, perPage, shapeOf } from './paging';
import type { Deeds, Stage } from './screens/stage';
import { answersGiven, everythingSaid, isTold, questionOf, type Said, type Sitting, standing } from './sitting';
import type { ViewStore } from './view-store';
import { type Whereabouts, whereabouts } from './whereabouts';

/** What a board needs of the page around it. */
export interface Around {
  readonly post: {
    readonly areAnswersStuck: boolean;
    keep(...answers: readonly Answer[]): Promise<void>;
    listWaiting(): Promise<readonly Answer[]>;
    listRefused(): Promise<readonly Refused[]>;
  };
  readonly voice: {
    readonly isRefused: boolean;
    say(clips: readonly (string | null)[]): Promise<boolean>;
    add(clips: readonly (string | null)[]): Promise<boolean>;
    preload(clips: readonly (string | null)[]): void;
  };
  readonly views: Pick<ViewStore, 'keep' | 'find'>;
  readonly calls: Pick<CallRoads, 'fetch' | 'pause'>;
  glass(): Glass;
  now(): number;
  newId(): string;
  /** The language that comes first was switched. */
  onLanguage(tag: string): void;
  onChange(): void;
  /** The person wants to leave, and the server does not answer. */
  isLeaving(): boolean;
  leave(href: string): void;
}

/** An answer that is here for longer is said to be kept here; most are gone before it. */
const GRACE_MS = 1_500;

/** One sitting at this tablet: what was said, where the person is, and what a press does. Waits for no server. */
export class Board {
  private said: readonly Said[];
  private view: View;
  private where: Whereabouts = { waiting: 0, isStuck: false, refused: 0, call: { is: 'none' }, isDiskRefusing: false };
  private isKeeping = false;
  private readonly watch: CallWatch;

  constructor(
    readonly sitting: Sitting,
    held: readonly Said[],
    private firstLanguage: number,
    private readonly around: Around,
  ) {
    this.said = everythingSaid(sitting, held);
    this.view = resume(sitting, this.said, around.views.find());
    this.watch = new CallWatch({ ...around.calls, isWaiting: (id) => this.isStillHere(id) }, (call) => {
      this.where = { ...this.where, call };
      if (call.is === 'seen') {
        void around.voice.add([call.words?.clip ?? null]);
      }
      around.onChange();
    });
  }

  /** Also when the page comes back to it. */
  open(): void {
    this.around.voice.preload(this.wanted());
    void this.around.voice.add(onArrival(this.view.screen, this.heard()));
    this.followTold();
    void this.look();
  }

  close(): void {
    this.watch.stop();
  }

  get tongues(): Tongues {
    return new Tongues(this.sitting.languages, this.sitting.texts, this.firstLanguage);
  }

  get stage(): Stage {
    const { screen, evidence } = this.view;
    const glass = this.around.glass();
    return {
      sitting: this.sitting,
      said: this.said,
      tongues: this.tongues,
      screen: this.onPage(),
      evidence,
      glass,
      shape: shapeOf(glass),
      perPage: this.perPage,
      status: this.status(screen.on === 'thanks'),
      isSoundRefused: this.around.voice.isRefused,
      does: this.does,
    };
  }

  /** Pictures that will be needed: the browser keeps them for when the server is away. */
  get pictures(): string[] {
    const { questions, steps } = this.sitting;
    return [...questions.flatMap(({ options }) => options), ...steps].map(({ picture }) => picture);
  }

  painted(): void {
    this.become(shown(this.view, this.instant()), false);
  }

  /** Looks again where the answers are. */
  async look(): Promise<void> {
    this.watch.nudge();
    const ours = new Set(this.sitting.questions.map(({ presentation }) => presentation));
    const isOurs = (answer: Answer): boolean => ours.has(answer.presentation);
    const waiting = (await this.around.post.listWaiting()).filter(isOurs);
    const refused = (await this.around.post.listRefused()).filter(isOurs);
    const isSlow = waiting.some((answer) => this.around.now() - Date.parse(answer.saidAt) >= GRACE_MS);
    const isStuck = isSlow || this.around.post.areAnswersStuck;
    this.where = { ...this.where, waiting: waiting.length, refused: refused.length, isStuck };
    this.around.onChange();
  }

  private readonly does: Deeds = {
    pick: (option) => this.pick({ id: this.around.newId(), response: 'OPTION', option: option.id }),
    pickOther: (response) => this.pick({ id: this.around.newId(), response, option: null }),
    thatIsAll: () => void this.thatIsAll(),
    turn: (pages) => this.become(turn(this.view, pages)),
    yes: () => void this.yes(),
    change: () => this.arriveAt(change(this.view)),
    another: () => this.another(),
    wantChange: () => this.arriveAt(wantChange(this.said, () => this.around.newId())),
    askTakeBack: (answer) => this.arriveAt(askTakeBack(answer, this.around.newId())),
    takeBack: () => void this.takeBack(),
    keepIt: () => this.arriveAt(keepAsItIs()),
    leave: () => this.leave(),
    switchLanguage: () => this.switchLanguage(),
    hearAgain: () => void this.hearAgain(),
  };

  private pick(picked: Picked): void {
    this.where = { ...this.where, isDiskRefusing: false };
    this.arriveAt(pick(this.view, picked, this.instant()));
  }

  /** If the disk refuses, the read-back stays: nobody is thanked for what is not kept. */
  private async yes(): Promise<void> {
    const { screen } = this.view;
    if (screen.on !== 'readBack') {
      return;
    }
    const answer = answerOf(this.view, screen.presentation, screen.picked, this.circumstances());
    if (await this.keep([answer])) {
      this.arriveAt(afterYes(this.sitting, this.said, screen.presentation));
      this.followTold();
    }
  }

  /** Its press is its own yes: there is nothing to read back. */
  private async thatIsAll(): Promise<void> {
    const { screen } = this.view;
    if (screen.on !== 'another' && screen.on !== 'question') {
      return;
    }
    const all: Picked = { id: this.around.newId(), response: 'THAT_IS_ALL', option: null };
    if (await this.keep([answerOf(this.view, screen.presentation, all, this.circumstances())])) {
      this.arriveAt(afterYes(this.sitting, this.said, screen.presentation));
    }
  }

  private another(): void {
    if (this.view.screen.on === 'another') {
      this.arriveAt(askAgain(this.view.screen.presentation));
    }
  }

  private async takeBack(): Promise<void> {
    const { screen } = this.view;
    const taken = screen.on === 'takeBack' && standing(this.said).find((answer) => answer.id === screen.answer);
    if (!taken) {
      return;
    }
    const answers = takingBack(this.view, this.said, taken, () => this.around.newId(), this.circumstances());
    if (await this.keep(answers)) {
      this.followTold();
      this.arriveAt(afterTakingBack(this.sitting, this.said, taken.presentation));
    }
  }

  /** One at a time: a second yes while the first is on its way to the disk is the same yes. */
  private async keep(answers: readonly Answer[]): Promise<boolean> {
    if (this.isKeeping) {
      return false;
    }
    this.isKeeping = true;
    const isKept = await this.around.post.keep(...answers).then(
      () => true,
      () => false,
    );
    this.isKeeping = false;
    this.where = { ...this.where, isDiskRefusing: !isKept };
    if (isKept) {
      this.said = everythingSaid(this.sitting, [...this.said, ...answers]);
      setTimeout(() => void this.look(), GRACE_MS);
    }
    void this.look();
    return isKept;
  }

  private leave(): void {
    const { home, languages } = this.sitting;
    const { tag } = this.tongues.first;
    const sign = home.includes('?') ? '&' : '?';
    this.around.leave(tag === languages[0]?.tag ? home : `${home}${sign}language=${encodeURIComponent(tag)}`);
  }

  /** Keeps question, page and read-back: only the words change. */
  private switchLanguage(): void {
    this.firstLanguage = 1 - this.firstLanguage;
    this.around.onLanguage(this.tongues.first.tag);
    this.followTold();
    this.around.voice.preload(this.wanted());
    void this.around.voice.say(onArrival(this.view.screen, this.heard()));
    this.around.onChange();
  }

  /** Counts only what was really heard. */
  private async hearAgain(): Promise<void> {
    const { screen } = this.view;
    const hasBegun = await this.around.voice.say(allOf(screen, this.heard()));
    if (hasBegun && this.view.screen === screen) {
      this.become(heardAgain(this.view));
    }
  }

  private arriveAt(view: View): void {
    this.become(view);
    void this.around.voice.add(onArrival(view.screen, this.heard()));
    this.around.voice.preload(this.wanted());
  }

  private become(view: View, isSeen = true): void {
    if (view !== this.view) {
      this.view = view;
      this.around.views.keep(view);
      if (isSeen) {
        this.around.onChange();
      }
    }
  }

  private status(isThanking: boolean): Phrase | undefined {
    return this.around.isLeaving()
      ? this.tongues.text('oneMoment')
      : whereabouts(this.where, isThanking, this.tongues);
  }

  /** The last answer of which staff were told. */
  private followTold(): void {
    const told = answersGiven(this.said).filter((answer) => isTold(this.sitting, answer)).at(-1);
    if (told) {
      this.watch.watch(told.id, this.tongues.first.tag);
    } else {
      this.watch.stop();
    }
    this.where = { ...this.where, call: this.watch.progress };
  }

  /** An answer that the server refused has called nobody either. */
  private async isStillHere(id: string): Promise<boolean> {
    const here = [...(await this.around.post.listWaiting()), ...(await this.around.post.listRefused())];
    return here.some((answer) => answer.id === id);
  }

  private get perPage(): number {
    const { perPage: wanted, textPt } = this.sitting.look;
    return perPage(this.around.glass(), wanted, textPt, longestWord(this.labels));
  }

  /** In every language: pages stay as they are when another comes first. */
  private get labels(): string[] {
    return this.sitting.questions.flatMap(({ options }) => options).flatMap(({ label }) => label.map(({ text }) => text));
  }

  /** A turned tablet has other pages: the last one is shown where the one that was shown is gone. */
  private onPage(): View['screen'] {
    const { screen } = this.view;
    if (screen.on !== 'question' && screen.on !== 'whichToChange') {
      return screen;
    }
    const items = screen.on === 'question' ? questionOf(this.sitting, screen.presentation).options : answersGiven(this.said);
    const last = Math.max(0, Math.ceil(items.length / this.perPage) - 1);
    return screen.page <= last ? screen : { ...screen, page: last };
  }

  private heard(): Heard {
    const screen = this.onPage();
    const options = screen.on === 'question' ? questionOf(this.sitting, screen.presentation).options : [];
    const answers = screen.on === 'whichToChange' ? answersGiven(this.said) : [];
    const page = pageIn(screen);
    return {
      sitting: this.sitting,
      said: this.said,
      tongues: this.tongues,
      options: pageOf(options, this.perPage, page),
      answers: pageOf(answers, this.perPage, page),
    };
  }

  private wanted(): (string | null)[] {
    const { screen } = this.view;
    const asked = 'presentation' in screen ? questionOf(this.sitting, screen.presentation) : undefined;
    return preloadOrder(asked, this.heard());
  }

  private circumstances(): Circumstances {
    return { language: this.tongues.first.tag, perPage: this.perPage, at: this.instant() };
  }

  private instant(): string {
    return new Date(this.around.now()).toISOString();
  }
}
