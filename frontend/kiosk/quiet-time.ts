/** After this the screen says once more what it asks. */
export const PROMPT_MS = 60_000;
/** After this nobody sees any more what was asked of whom. */
export const QUIET_MS = 5 * 60_000;
/** After this the next one to come is taken for somebody else. */
export const REST_MS = 60 * 60_000;

/** How long until it is tried again to come to rest, where the server was away. */
const AGAIN_MS = 60_000;

export interface QuietDeeds {
  /** Says again what the screen asks. */
  prompt(): void;
  hide(): void;
  rest(): void;
  isSpeaking(): boolean;
}

/** Counts for how long nobody has pressed or moved anything. Requests do not count: a tablet asks by itself. */
export class QuietTime {
  isHidden = false;
  private sinceMs: number;
  private heardMs = 0;
  private restedMs = 0;
  private isPrompted = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly does: QuietDeeds,
    private readonly now: () => number = Date.now,
  ) {
    this.sinceMs = now();
  }

  /** There is a screen that is somebody's. */
  start(): void {
    this.stop();
    this.check();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Who pressed may be told again; who only moves, not. */
  pressed(): void {
    this.moved();
    if (this.isPrompted) {
      this.isPrompted = false;
      if (this.timer !== undefined) {
        this.check();
      }
    }
  }

  moved(): void {
    this.sinceMs = this.now();
  }

  /** Somebody is here again. */
  wake(): void {
    this.isHidden = false;
    this.pressed();
    this.start();
  }

  /** Also to be asked when a tablet was away: its timers stood still. */
  check(): void {
    const now = this.now();
    this.sinceMs = Math.min(this.sinceMs, now); // a clock that was put back
    const quietMs = now - this.sinceMs;
    if (!this.isHidden && quietMs >= QUIET_MS) {
      this.isHidden = true;
      this.does.hide();
    }
    if (!this.isHidden && !this.isPrompted) {
      this.promptInTime(now);
    }
    if (quietMs >= REST_MS && now - this.restedMs >= AGAIN_MS) {
      this.restedMs = now;
      this.does.rest();
    }
    this.stop();
    this.timer = setTimeout(() => this.check(), this.untilNextMs(now));
  }

  /** What is being said is no quiet. */
  private promptInTime(now: number): void {
    if (this.does.isSpeaking()) {
      this.heardMs = now;
    }
    if (this.promptAtMs <= now) {
      this.isPrompted = true;
      this.does.prompt();
    }
  }

  private get promptAtMs(): number {
    return Math.max(this.sinceMs, this.heardMs) + PROMPT_MS;
  }

  private untilNextMs(now: number): number {
    const ends = [this.sinceMs + QUIET_MS, this.sinceMs + REST_MS, this.restedMs + AGAIN_MS];
    const next = ends.filter((at) => at > now);
    if (!this.isHidden && !this.isPrompted) {
      next.push(this.promptAtMs);
    }
    return Math.max(1, Math.min(...next, now + QUIET_MS) - now);
  }
}
