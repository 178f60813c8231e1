import type { Around } from './around';
import { CallWatch } from './call-watch';
import { KeptHere } from './kept-here';
import { lineOf } from './line';
import { isTold } from './meaning';
import type { Answer } from './outbox';
import { answersGiven, everythingSaid, type Said, type Sitting } from './sitting';
import type { Whereabouts } from './whereabouts';

/** What was said in a sitting: how it is kept on this tablet, and what is known of where it has got to. */
export class Keeping {
  said: readonly Said[];
  private readonly here: KeptHere;
  private readonly watch: CallWatch;
  private toldIn = '';

  constructor(
    private readonly sitting: Sitting,
    held: readonly Said[],
    private readonly around: Around,
  ) {
    const ours = new Set(sitting.questions.map(({ presentation }) => presentation));
    this.said = everythingSaid(sitting, held);
    this.here = new KeptHere(around, ({ presentation }) => ours.has(presentation));
    this.watch = new CallWatch({ ...around.calls, isWaiting: (id) => this.isStillHere(id) }, (call) => {
      if (call.is === 'seen') {
        void around.voice.tell(lineOf(call.words ?? undefined, this.toldIn));
      }
      around.onChange();
    });
  }

  get where(): Whereabouts {
    const { waiting, isStuck, refused, isDiskRefusing } = this.here;
    return { waiting, isStuck, refused: refused.length, isDiskRefusing, call: this.watch.progress };
  }

  close(): void {
    this.watch.stop();
  }

  forgetTrouble(): void {
    this.here.forgetTrouble();
  }

  async keep(answers: readonly Answer[]): Promise<boolean> {
    const isKept = await this.here.keep(answers);
    if (isKept) {
      this.said = everythingSaid(this.sitting, [...this.said, ...answers]);
      this.watch.nudge();
    }
    return isKept;
  }

  /** Looks again where the answers are. */
  look(): Promise<void> {
    this.watch.nudge();
    return this.here.look();
  }

  /** The last answer of which staff were told. */
  followTold(language: string): void {
    this.toldIn = language;
    const told = answersGiven(this.said).filter((answer) => isTold(this.sitting, answer)).at(-1);
    if (told) {
      this.watch.watch(told.id, language);
    } else {
      this.watch.stop();
    }
  }

  /** An answer that the server refused has called nobody either. */
  private async isStillHere(id: string): Promise<boolean> {
    const here = [...(await this.around.post.listWaiting()), ...(await this.around.post.listRefused())];
    return here.some((answer) => answer.id === id);
  }
}
