/** How far somebody is with what they record. */
export type Phase = 'idle' | 'asking' | 'recording' | 'working' | 'ready' | 'sending';

/** What keeps them from going on, by the name of the text that says so. */
export type Trouble = 'no-microphone' | 'not-safe' | 'not-allowed' | 'no-sound' | 'not-sent';

/** A recording that goes on. It ends when asked, and then there is the sound. */
export interface Running {
  end(): Promise<Blob>;
}

/** What a take needs of the browser. */
export interface Studio {
  /** Nothing if one can record here; else what is missing. */
  missing(): Trouble | undefined;
  record(): Promise<Running>;
  toWav(sound: Blob): Promise<Blob>;
  /** Whether it arrived; the server says by itself what it thinks of it. */
  send(wav: Blob): Promise<boolean>;
  /** Calls back after so many seconds, unless what it gives is called first. */
  after(seconds: number, then: () => void): () => void;
}

/** Timers are late, never early, and nobody should be told that they spoke too long when we ended it. */
const SPARE_SECONDS = 1;

/** One take: recorded or brought as a file, listened to, saved or done again. It says each time that something changed. */
export class Take {
  phase: Phase = 'idle';
  trouble: Trouble | undefined;
  sound: Blob | undefined;

  private running: Running | undefined;
  private cancelLimit = (): void => {};
  private turn = 0;

  constructor(
    private readonly studio: Studio,
    private readonly mostSeconds: number,
    private readonly changed: () => void,
  ) {
    this.trouble = studio.missing();
  }

  get canRecord(): boolean {
    return this.studio.missing() === undefined;
  }

  async record(): Promise<void> {
    const mine = this.begin('asking');
    try {
      const running = await this.studio.record();
      if (mine !== this.turn) {
        await running.end();
        return;
      }
      this.running = running;
      this.cancelLimit = this.studio.after(this.mostSeconds - SPARE_SECONDS, () => void this.stop());
      this.go('recording');
    } catch (refused) {
      this.fail(mine, 'idle', refused instanceof Error && refused.name === 'NotFoundError' ? 'no-microphone' : 'not-allowed');
    }
  }

  async stop(): Promise<void> {
    const { running } = this;
    if (running) {
      this.running = undefined;
      this.cancelLimit();
      await this.take(this.begin('working'), running.end());
    }
  }

  async choose(file: Blob): Promise<void> {
    await this.take(this.begin('working'), Promise.resolve(file));
  }

  /** As if nothing had been recorded. */
  again(): void {
    this.sound = undefined;
    this.begin('idle');
    this.trouble = this.studio.missing();
    this.changed();
  }

  async save(): Promise<void> {
    if (this.phase === 'ready' && this.sound) {
      const mine = this.begin('sending');
      const arrived = await this.studio.send(this.sound).catch(() => false);
      if (!arrived) {
        this.fail(mine, 'ready', 'not-sent');
      }
    }
  }

  /** The server has looked at it: it is kept, or can be recorded anew. */
  answered(): void {
    if (this.phase === 'sending') {
      this.go('ready');
    }
  }

  /** The page goes: the microphone is let go of. */
  leave(): void {
    this.begin('idle');
  }

  private async take(mine: number, coming: Promise<Blob>): Promise<void> {
    try {
      const sound = await this.studio.toWav(await coming);
      if (mine === this.turn) {
        this.sound = sound;
        this.go('ready');
      }
    } catch {
      this.fail(mine, 'idle', 'no-sound');
    }
  }

  private begin(phase: Phase): number {
    this.cancelLimit();
    void this.running?.end().catch(() => undefined);
    this.running = undefined;
    this.trouble = undefined;
    this.turn++;
    this.go(phase);
    return this.turn;
  }

  private fail(mine: number, phase: Phase, trouble: Trouble): void {
    if (mine === this.turn) {
      this.trouble = trouble;
      this.go(phase);
    }
  }

  private go(phase: Phase): void {
    this.phase = phase;
    this.changed();
  }
}
