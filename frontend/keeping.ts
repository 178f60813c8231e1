import type { Around } from './around';
import { CallWatch } from './call-watch';
import { isTold } from './meaning';
import type { Answer } from './outbox';
import { answersGiven, everythingSaid, type Said, type Sitting } from './sitting';
import type { Whereabouts } from './whereabouts';

/** An answer that is here for longer is said to be kept here; most are gone before it. */
const GRACE_MS = 1_500;

/** What was said in a sitting: how it is kept on this tablet, and what is known of where it has got to. */
export class Keeping {
  said: readonly Said[];
  where: Whereabouts = { waiting: 0, isStuck: false, refused: 0, call: { is: 'none' }, isDiskRefusing: false };
  private isKeeping = false;
  private readonly watch: CallWatch;

  constructor(
    private readonly sitting: Sitting,
    held: readonly Said[],
    private readonly around: Around,
  ) {
    this.said = everythingSaid(sitting, held);
    this.watch = new CallWatch({ ...around.calls, isWaiting: (id) => this.isStillHere(id) }, (call) => {
      this.where = { ...this.where, call };
      if (call.is === 'seen') {
        void around.voice.add([call.words?.clip ?? null]);
      }
      around.onChange();
    });
  }

  close(): void {
    this.watch.stop();
  }

  /** There is something new to try: the last refusal of the disk is history. */
  forgetTrouble(): void {
    this.where = { ...this.where, isDiskRefusing: false };
  }

  /** One at a time: a second yes while the first is on its way to the disk is the same yes. */
  async keep(answers: readonly Answer[]): Promise<boolean> {
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

  /** The last answer of which staff were told. */
  followTold(language: string): void {
    const told = answersGiven(this.said).filter((answer) => isTold(this.sitting, answer)).at(-1);
    if (told) {
      this.watch.watch(told.id, language);
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
}
