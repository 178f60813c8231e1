import type { Around } from './around';
import type { Answer } from './outbox';

/** An answer that is here for longer is said to be kept here; most are gone before it. */
const GRACE_MS = 1_500;

/** How answers come onto this tablet's disk, and what of them is still there. */
export class KeptHere {
  waiting = 0;
  isStuck = false;
  isDiskRefusing = false;
  refused: readonly Answer[] = [];
  private isKeeping = false;
  private looks = 0;

  constructor(
    private readonly around: Pick<Around, 'post' | 'now' | 'onChange'>,
    private readonly isOurs: (answer: Answer) => boolean,
  ) {}

  /** There is something new to try: the last refusal of the disk is history. */
  forgetTrouble(): void {
    this.isDiskRefusing = false;
  }

  /**
   * One at a time: a second yes while the first is on its way to the disk is the same yes. They count as waiting from
   * the beginning, so that nothing is called saved before somebody has looked.
   */
  async keep(answers: readonly Answer[]): Promise<boolean> {
    if (this.isKeeping) {
      return false;
    }
    this.isKeeping = true;
    this.looks++;
    const before = this.waiting;
    this.waiting += answers.length;
    const isKept = await this.around.post.keep(...answers).then(
      () => true,
      () => false,
    );
    this.isKeeping = false;
    this.isDiskRefusing = !isKept;
    if (isKept) {
      setTimeout(() => void this.look(), GRACE_MS);
    } else {
      this.waiting = before;
      this.around.onChange();
    }
    void this.look();
    return isKept;
  }

  /** What a look saw before answers were kept is no longer true: only the last look counts. */
  async look(): Promise<void> {
    if (this.isKeeping) {
      return;
    }
    const mine = ++this.looks;
    const listed = await this.listed().catch(() => undefined);
    if (!listed || mine !== this.looks) {
      return;
    }
    const { waiting, refused } = listed;
    const isSlow = waiting.some((answer) => this.around.now() - Date.parse(answer.saidAt) >= GRACE_MS);
    this.waiting = waiting.length;
    this.isStuck = isSlow || this.around.post.areAnswersStuck;
    this.refused = refused;
    this.around.onChange();
  }

  private async listed(): Promise<Readonly<Record<'waiting' | 'refused', readonly Answer[]>>> {
    const { post } = this.around;
    const waiting = (await post.listWaiting()).filter(this.isOurs);
    return { waiting, refused: (await post.listRefused()).filter(this.isOurs) };
  }
}
