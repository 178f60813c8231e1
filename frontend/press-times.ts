/** So often it lights up. */
export const PRESSES = 10;
/** With fewer there is no middle to speak of. */
const FEWEST = 3;
const SHORTEST_WAIT_MS = 1_500;
const LONGEST_WAIT_MS = 4_000;
/** Nobody sees a light and presses sooner: it was pressed by chance. */
const TOO_SOON_MS = 100;
/** A good rate is what somebody needs to press, divided by this (practice 5.4). */
const SHARE = 0.65;
const FASTEST_MS = 1_000;
const SLOWEST_MS = 10_000;
const STEP_MS = 100;

export type Phase = 'before' | 'dark' | 'lit' | 'done';

export interface GameClock {
  /** @returns what calls it off */
  after(ms: number, then: () => void): () => void;
  /** From 0 to 1. */
  random(): number;
}

/** How long somebody needs to press once it lights up. Nobody can lose: whoever presses too early waits again. */
export class PressTimes {
  phase: Phase = 'before';
  times: readonly number[] = [];
  private litAtMs: number | undefined;
  private callOff = (): void => {};

  constructor(
    private readonly clock: GameClock,
    private readonly onChange: () => void,
  ) {}

  get isRunning(): boolean {
    return this.phase === 'dark' || this.phase === 'lit';
  }

  begin(): void {
    this.times = [];
    this.darken();
  }

  /** The light is seen from then on. */
  painted(atMs: number): void {
    if (this.phase === 'lit') {
      this.litAtMs ??= atMs;
    }
  }

  /** @param atMs when it happened, not when we were told */
  pressed(atMs: number): void {
    if (!this.isRunning) {
      return;
    }
    const tookMs = atMs - (this.litAtMs ?? Infinity);
    if (tookMs >= TOO_SOON_MS) {
      this.times = [...this.times, Math.round(tookMs)];
    }
    if (this.times.length === PRESSES) {
      this.end('done');
    } else {
      this.darken();
    }
  }

  stop(): void {
    this.end(this.times.length >= FEWEST ? 'done' : 'before');
  }

  private darken(): void {
    this.end('dark');
    const waitMs = SHORTEST_WAIT_MS + this.clock.random() * (LONGEST_WAIT_MS - SHORTEST_WAIT_MS);
    this.callOff = this.clock.after(waitMs, () => this.become('lit'));
  }

  private end(phase: Phase): void {
    this.callOff();
    this.litAtMs = undefined;
    this.become(phase);
  }

  private become(phase: Phase): void {
    this.phase = phase;
    this.onChange();
  }
}

/** As many are longer as are shorter. */
export function middleOf(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  const half = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(half) - 1] ?? 0, sorted[Math.floor(half)] ?? 0];
  return (below + above) / 2;
}

/** A good time for each step of scanning, in ms: whole tenths of a second within the limits of a profile. */
export function proposedRateMs(times: readonly number[]): number {
  const wantedMs = Math.round(middleOf(times) / SHARE);
  return Math.min(SLOWEST_MS, Math.max(FASTEST_MS, Math.ceil(wantedMs / STEP_MS) * STEP_MS));
}
