import { patienceMs } from './delivery';
import { isScreenAlive } from './server';

export interface Doors {
  /** Whether the server still knows this page's screen; fails when the server does not answer. */
  isScreenAlive(): Promise<boolean>;
  /** Leaves for another screen within this page. */
  step(href: string): void;
  /** Loads a new page. */
  load(href: string): void;
  /** The address of the screen that is here. */
  here(): string;
  pause(ms: number): Promise<void>;
}

/** No screen takes so long to come on a network that works. */
const LOST_MS = 4_000;

/** Goes from screen to screen. Never leaves before there is somewhere to arrive. Says `change` when it has to wait. */
export class Navigation extends EventTarget {
  isWaiting = false;
  private turn = 0;

  constructor(private readonly doors: Doors) {
    super();
  }

  /** Where the person wanted to go last is where they go. */
  async go(href: string): Promise<void> {
    const turn = ++this.turn;
    for (let failures = 0; turn === this.turn; failures++) {
      const isAlive = await this.doors.isScreenAlive().catch(() => undefined);
      if (turn !== this.turn) {
        return;
      }
      if (isAlive !== undefined) {
        this.wait(false);
        return isAlive ? this.step(href, turn) : this.doors.load(href);
      }
      this.wait(true);
      await this.doors.pause(patienceMs(failures));
    }
  }

  /** Flow may lose a step while it is busy. A press is never lost: then the whole page is loaded. */
  private async step(href: string, turn: number): Promise<void> {
    const before = this.doors.here();
    this.doors.step(href);
    await this.doors.pause(LOST_MS);
    if (turn === this.turn && this.doors.here() === before) {
      this.doors.load(href);
    }
  }

  private wait(isWaiting: boolean): void {
    if (isWaiting !== this.isWaiting) {
      this.isWaiting = isWaiting;
      this.dispatchEvent(new Event('change'));
    }
  }
}

/** Flow listens for this on the window: it fetches the next screen without loading the page again. */
function step(href: string): void {
  const { pathname, search, hash } = new URL(href, location.href);
  window.dispatchEvent(new CustomEvent('vaadin-router-go', { detail: { pathname, search, hash } }));
}

/** One page, one way to leave it. */
export const navigation = new Navigation({
  isScreenAlive,
  step,
  load: (href) => location.assign(href),
  here: () => location.href,
  pause: (ms) => new Promise((resume) => setTimeout(resume, ms)),
});

export function go(href: string): void {
  void navigation.go(href);
}
