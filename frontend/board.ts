import { inLanguage } from './address';
import type { Circumstances } from './answers';
import type { Around } from './around';
import { heardAgain, isChangeable, resume, shown, turn, type View } from './board-state';
import { answering, changing, type Doing, sorting } from './deeds';
import { FoundPictures, picturesFound } from './found-pictures';
import { allOf, type Heard, onArrival } from './hearing';
import { Keeping } from './keeping';
import { KeptPlace } from './kept-place';
import { type Phrase, Tongues } from './language';
import type { Line } from './line';
import { inOtherLanguage } from './other-language';
import type { Answer } from './outbox';
import { shapeOf } from './paging';
import { preloadOrder } from './preloading';
import type { Deeds, Stage } from './screens/stage';
import { searchHeard } from './search-hearing';
import { picturesShown } from './search-page';
import { howMany, type Shown, shownOf } from './shown';
import { questionOf, type Said, type Sitting } from './sitting';
import { whereabouts } from './whereabouts';

/** One sitting at this tablet: what was said, where the person is, and what a press does. Waits for no server. */
export class Board implements Doing {
  view: View;
  private readonly keeping: Keeping;
  private readonly found: FoundPictures;
  private readonly place: KeptPlace<View>;
  private isLeft = false;
  /** Whether the whole screen was said last, or what it says when it comes up. */
  private isHeardWhole = false;

  constructor(
    readonly sitting: Sitting,
    held: readonly Said[],
    private firstLanguage: number,
    private readonly around: Around,
  ) {
    this.keeping = new Keeping(sitting, held, around);
    this.found = new FoundPictures(sitting, around);
    this.place = new KeptPlace(around.views, isOver);
    this.view = resume(sitting, this.said, around.views.find());
  }

  /** Also when the page comes back to it. */
  open(): void {
    this.isLeft = false;
    this.place.open();
    this.around.voice.preload(this.wanted());
    void this.around.voice.add(onArrival(this.shown.screen, this.heard()));
    this.followTold();
    void this.look();
    void this.found.load();
  }

  close(): void {
    this.isLeft = true;
    this.place.leave(this.view);
    this.keeping.close();
  }

  get said(): readonly Said[] {
    return this.keeping.said;
  }

  get tongues(): Tongues {
    return new Tongues(this.sitting.languages, this.sitting.texts, this.firstLanguage, this.sitting.voice?.both);
  }

  get stage(): Stage {
    const glass = this.around.glass();
    const { view, sitting, said, tongues, canChange, does, shown: shownNow } = this;
    return {
      sitting,
      said,
      tongues,
      screen: shownNow.screen,
      shown: shownNow,
      placed: view.placed ?? [],
      evidence: view.evidence,
      books: this.around.books,
      glass,
      shape: shapeOf(glass),
      perPage: howMany(sitting, glass),
      canChange,
      status: this.status(view.screen.on === 'thanks'),
      isSoundRefused: this.around.voice.isRefused,
      does,
    };
  }

  get canChange(): boolean {
    return isChangeable(this.sitting, this.around.now());
  }

  /** Pictures that will be needed: the browser keeps them for when the server is away. */
  get pictures(): string[] {
    const { questions, steps } = this.sitting;
    const pictures = [...questions.flatMap(({ options }) => options), ...steps].map(({ picture }) => picture);
    return pictures.filter((picture) => picture !== null);
  }

  painted(): void {
    this.become(shown(this.view, this.now().at), false);
  }

  /** Once more, for who has not pressed anything for a while. It is not counted: nobody wanted it. */
  repeat(): void {
    if (this.view.screen.on !== 'thanks') {
      void this.around.voice.add(onArrival(this.shown.screen, this.heard()));
    }
  }

  /** What can be pressed, and what was found, must be heard. */
  speakPictures(): void {
    const { screen } = this.view;
    const { books } = this.around;
    const shown = screen.on === 'search' ? picturesShown(this.heard(), books, screen.view) : [];
    void this.found.speak([...shown, ...picturesFound(this.said, this.view)], this.tongues.first.tag);
    void this.found.insist(() => !this.isLeft && this.view.screen.on === 'search' && !books.find(this.tongues.first.tag));
  }

  /** There are more words, or more sounds. */
  morePictures(): void {
    this.around.voice.preload(this.wanted());
  }

  /** Looks again where the answers are. */
  look(): Promise<void> {
    return this.keeping.look();
  }

  newId(): string {
    return this.around.newId();
  }

  now(): Circumstances {
    const at = new Date(this.around.now()).toISOString();
    return { language: this.tongues.first.tag, perPage: howMany(this.sitting, this.around.glass()), at, way: this.around.way() };
  }

  keep(answers: readonly Answer[]): Promise<boolean> {
    return this.keeping.keep(answers);
  }

  forgetTrouble(): void {
    this.keeping.forgetTrouble();
  }

  followTold(): void {
    if (!this.isLeft) {
      this.keeping.followTold(this.tongues.first.tag);
    }
  }

  arriveAt(view: View): void {
    const before = this.view.screen;
    this.isHeardWhole = false;
    this.become(view);
    if (!this.isLeft) {
      void this.around.voice.add(onArrival(this.shown.screen, this.heard(), before));
      this.around.voice.preload(this.wanted());
    }
  }

  private readonly does: Deeds = {
    ...answering(this),
    ...sorting(this),
    ...changing(this),
    turn: (pages) => this.turn(pages),
    leave: () => this.leave(),
    switchLanguage: () => this.switchLanguage(),
    hearAgain: () => void this.hearAgain(),
  };

  /** What was sorted is read back page by page. */
  private turn(pages: number): void {
    const turned = turn({ ...this.view, screen: this.shown.screen }, pages);
    if (turned.screen.on === 'sorted') {
      this.arriveAt(turned);
    } else {
      this.become(turned);
    }
  }

  private leave(): void {
    this.place.leave(this.view);
    const { home, languages } = this.sitting;
    this.around.leave(inLanguage(home, this.tongues.first.tag, languages[0]?.tag));
  }

  /** Keeps question, page and read-back: only the words change. What was being said is said in the other language. */
  private switchLanguage(): void {
    this.firstLanguage = 1 - this.firstLanguage;
    inOtherLanguage(this.around, this.tongues.first.tag, {
      preload: () => {
        this.followTold();
        this.around.voice.preload(this.wanted());
      },
      said: () => (this.isHeardWhole ? allOf : onArrival)(this.shown.screen, this.heard()),
    });
  }

  /** Counts only what was really heard. */
  private async hearAgain(): Promise<void> {
    const { screen } = this.view;
    this.isHeardWhole = true;
    const hasBegun = await this.around.voice.say(allOf(this.shown.screen, this.heard()));
    if (hasBegun && this.view.screen === screen) {
      this.become(heardAgain(this.view));
    }
  }

  private become(view: View, isSeen = true): void {
    if (view !== this.view) {
      this.view = view;
      this.place.keep(view);
      if (isSeen) {
        this.around.onChange();
      }
    }
  }

  private status(isThanking: boolean): Phrase | undefined {
    return this.around.isLeaving()
      ? this.tongues.text('oneMoment')
      : whereabouts(this.keeping.where, isThanking, this.tongues);
  }

  private get shown(): Shown {
    return shownOf(this.sitting, this.said, this.view, this.around.glass());
  }

  private heard(): Heard {
    const { sitting, said, tongues, canChange } = this;
    const glass = this.around.glass();
    const { options, answers, mat } = this.shown;
    return {
      sitting, said, tongues, options, answers, mat, glass,
      perPage: howMany(sitting, glass), books: this.around.books, placed: this.view.placed ?? [], isChangeable: canChange,
    };
  }

  private wanted(): Line[] {
    const { screen } = this.view;
    const asked = 'presentation' in screen ? questionOf(this.sitting, screen.presentation) : undefined;
    const found = screen.on === 'search' ? searchHeard(this.heard(), this.around.books, screen.view) : [];
    return [...found.flat(), ...preloadOrder(asked, this.heard())];
  }
}

/** Who was thanked and comes again is asked what is still open. What is not said yes to yet waits where it was. */
function isOver({ screen }: View): boolean {
  return ['thanks', 'whichToChange', 'takeBack'].includes(screen.on);
}
