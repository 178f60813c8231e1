import { patienceMs } from './delivery';
import { type CallState, Refusal } from './server';
import type { Words } from './sitting';

/** How far a call for somebody has come. */
export type CallProgress =
  | { readonly is: 'none' }
  | { readonly is: 'onItsWay' }
  | { readonly is: 'notSent' }
  | { readonly is: 'sent' }
  | { readonly is: 'seen'; readonly words: Words | null };

export interface CallRoads {
  /** Whether it is still on this tablet. */
  isWaiting(id: string): Promise<boolean>;
  /** What the server says of it, in this language. */
  fetch(id: string, language: string): Promise<CallState>;
  pause(ms: number, wake: AbortSignal): Promise<void>;
}

const LOOK_EVERY_MS = 2_000;
/** A call that is still here after this long is called not sent; most are gone before it. */
const GRACE_MS = 1_500;
const GLANCE_MS = 300;

/** Follows one call until somebody has seen it. */
export class CallWatch {
  progress: CallProgress = { is: 'none' };
  private watched = '';
  private turn = 0;
  private sleep = new AbortController();

  constructor(
    private readonly roads: CallRoads,
    private readonly onChange: (progress: CallProgress) => void,
  ) {}

  /** Asking for the same call in the same language again changes nothing. */
  watch(id: string, language: string): void {
    const watched = `${id} ${language}`;
    if (watched !== this.watched) {
      this.stop();
      this.watched = watched;
      void this.follow(id, language, this.turn);
    }
  }

  stop(): void {
    this.turn++;
    this.watched = '';
    this.progress = { is: 'none' };
    this.sleep.abort();
  }

  /** Something moved: looks at once. */
  nudge(): void {
    this.sleep.abort();
  }

  private async follow(id: string, language: string, turn: number): Promise<void> {
    this.become({ is: 'onItsWay' }, turn);
    for (let waitedMs = 0; turn === this.turn && (await this.isWaiting(id)); waitedMs += GLANCE_MS) {
      if (waitedMs >= GRACE_MS) {
        this.become({ is: 'notSent' }, turn);
      }
      await this.rest(GLANCE_MS, turn);
    }
    this.become({ is: 'sent' }, turn);
    await this.untilSeen(id, language, turn);
  }

  private async untilSeen(id: string, language: string, turn: number): Promise<void> {
    let failures = 0;
    while (turn === this.turn) {
      try {
        const call = await this.roads.fetch(id, language);
        failures = 0;
        if (call.state === 'SEEN') {
          this.become({ is: 'seen', words: call.words }, turn);
          return;
        }
      } catch (trouble) {
        if (trouble instanceof Refusal && trouble.status === 404) {
          return; // nobody keeps it any more: there is nothing new to hear of it
        }
        failures++;
      }
      await this.rest(Math.max(LOOK_EVERY_MS, failures > 0 ? patienceMs(failures) : 0), turn);
    }
  }

  private isWaiting(id: string): Promise<boolean> {
    return this.roads.isWaiting(id).catch(() => false);
  }

  private async rest(ms: number, turn: number): Promise<void> {
    if (turn === this.turn) {
      this.sleep = new AbortController();
      await this.roads.pause(ms, this.sleep.signal);
    }
  }

  private become(progress: CallProgress, turn: number): void {
    if (turn === this.turn && progress.is !== this.progress.is) {
      this.progress = progress;
      this.onChange(progress);
    }
  }
}
