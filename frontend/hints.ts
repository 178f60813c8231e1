import type { Line } from './line';
import type { Playing } from './sound';

/** What hints need of the voice that they belong to. */
export interface HintDoes {
  isAllowed(): boolean;
  /** Nothing: the tablet's own voice says it, or nobody can. */
  sound(line: Line): Promise<AudioBuffer | undefined>;
  play(sound: AudioBuffer, share: number, isPrivate: boolean): Pick<Playing, 'ended' | 'stop'>;
  /** Nothing: the tablet's own voice does not say it. */
  byTablet(line: Line, share: number): { readonly said: Promise<boolean>; stop(): void } | undefined;
}

/** Says softly what may be chosen next, beside what is said otherwise. It marks nothing, and gives way to all else. */
export class Hints {
  private turn = 0;
  private stop: (() => void) | undefined;

  constructor(private readonly does: HintDoes) {}

  /** Resolves when all of it was said, or something else is. */
  async say(lines: readonly Line[], share: number, isPrivate: boolean): Promise<void> {
    this.hush();
    const { turn } = this;
    for (const line of lines) {
      const sound = await this.does.sound(line);
      if (turn !== this.turn || !this.does.isAllowed()) {
        return;
      }
      const saying = sound ? this.play(sound, share, isPrivate) : this.does.byTablet(line, share);
      this.stop = saying && (() => saying.stop());
      await saying?.said;
    }
  }

  hush(): void {
    this.turn++;
    this.stop?.();
    this.stop = undefined;
  }

  private play(sound: AudioBuffer, share: number, isPrivate: boolean): { readonly said: Promise<void>; stop(): void } {
    const { ended, stop } = this.does.play(sound, share, isPrivate);
    return { said: ended, stop };
  }
}
