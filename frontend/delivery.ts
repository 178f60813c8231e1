import type { Answer, Outbox, Reply } from './outbox';

const AT_ONCE = 50;

/** One go at bringing something: nothing was there, something was taken, or nobody took it. */
export type Round = () => Promise<'empty' | 'taken' | 'left'>;

/** Waits, unless it is woken. */
export type Pause = (ms: number, wake: AbortSignal) => Promise<void>;

/** Goes until there is nothing left to bring, one go at a time, with more patience after each failure. */
export class Delivery {
  private underWay: Promise<void> | undefined;
  private askedAgain = false;
  private sleep = new AbortController();
  private failures = 0;
  private hasFailed = false;

  constructor(
    private readonly round: Round,
    private readonly pause: Pause,
    private readonly onChange: () => void = () => {},
  ) {}

  /** Whether the last go failed: what is there waits for better times. */
  get isStuck(): boolean {
    return this.hasFailed;
  }

  /** May be called at any time, as often as one likes. Resolves when everything is brought. */
  run(): Promise<void> {
    this.askedAgain = true;
    this.underWay ??= this.untilEmpty().finally(() => (this.underWay = undefined));
    return this.underWay;
  }

  /** There is new hope or new news: does not sit out the pause. */
  hurry(): Promise<void> {
    this.failures = 0;
    this.sleep.abort();
    return this.run();
  }

  private async untilEmpty(): Promise<void> {
    while (this.askedAgain) {
      this.askedAgain = false;
      await this.goes();
    }
  }

  private async goes(): Promise<void> {
    for (;;) {
      const came = await this.round().catch(() => 'left' as const);
      if (came === 'left') {
        this.hasFailed = true;
        const patience = patienceMs(this.failures++);
        this.onChange();
        this.sleep = new AbortController();
        await this.pause(patience, this.sleep.signal);
      } else {
        this.failures = 0;
        this.hasFailed = false;
        this.onChange();
        if (came === 'empty') {
          return;
        }
      }
    }
  }
}

/** Brings answers, the oldest first, as many at a time as a call may carry. */
export function answersRound(outbox: Outbox, send: (answers: readonly Answer[]) => Promise<Reply>): Round {
  return async () => {
    const waiting = (await outbox.list('waiting')).slice(0, AT_ONCE);
    if (waiting.length === 0) {
      return 'empty';
    }
    const reply = await send(waiting);
    await outbox.sort(waiting, reply);
    return reply.kept.length + reply.refused.length > 0 ? 'taken' : 'left';
  };
}

/** One second, two, four, and so on, but never more than half a minute. */
export function patienceMs(failures: number): number {
  return Math.min(1_000 * 2 ** failures, 30_000);
}

/** The pause that a browser makes. */
export const pause: Pause = (ms, wake) =>
  new Promise((resume) => {
    const timer = setTimeout(resume, ms);
    wake.addEventListener('abort', () => {
      clearTimeout(timer);
      resume();
    });
  });
