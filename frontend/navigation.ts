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
  /** The screen that is here: Flow makes another one at each step that it finishes, also where one led back here. */
  screen(): unknown;
  pause(ms: number): Promise<void>;
}

/** No screen takes so long to come on a network that works. */
const LOST_MS = 4_000;
/** What a person's screen is made of. */
const SCREENS = 'kiosk-screen, choice-board, my-plan, talk-board';

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
    const isAlive = await this.untilAnswered(turn);
    if (isAlive !== undefined) {
      return isAlive ? this.step(href, turn) : this.doors.load(href);
    }
  }

  /** Whether the screen is still known, once somebody answers. Nothing: the person has gone elsewhere since. */
  private async untilAnswered(turn: number): Promise<boolean | undefined> {
    for (let failures = 0; turn === this.turn; failures++) {
      const isAlive = await this.doors.isScreenAlive().catch(() => undefined);
      if (turn !== this.turn) {
        return undefined;
      }
      this.wait(isAlive === undefined);
      if (isAlive !== undefined) {
        return isAlive;
      }
      await this.doors.pause(patienceMs(failures));
    }
    return undefined;
  }

  /** Flow may lose a step while it is busy. A press is never lost: then the whole page is loaded. */
  private async step(href: string, turn: number): Promise<void> {
    const isLost = this.lostFrom(this.doors.here(), this.doors.screen(), href);
    this.doors.step(href);
    await this.doors.pause(LOST_MS);
    if (isLost() && (await this.untilAnswered(turn)) !== undefined && isLost()) {
      this.doors.load(href);
    }
  }

  /** A screen may write its language into its address: only a step to the same path is known by more than the path. */
  private lostFrom(before: string, screen: unknown, href: string): () => boolean {
    const isSamePath = pathOf(before) === pathOf(href, before);
    const isStillHere = (here: string): boolean => (isSamePath ? here === before : pathOf(here) === pathOf(before));
    return () => this.doors.screen() === screen && isStillHere(this.doors.here());
  }

  private wait(isWaiting: boolean): void {
    if (isWaiting !== this.isWaiting) {
      this.isWaiting = isWaiting;
      this.dispatchEvent(new Event('change'));
    }
  }
}

function pathOf(address: string, from = ''): string {
  return new URL(address, new URL(from, 'http://tablet')).pathname;
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
  load: (href) => location.replace(href), // nobody finds back to where somebody else was
  here: () => location.href,
  screen: () => document.querySelector(SCREENS),
  pause: (ms) => new Promise((resume) => setTimeout(resume, ms)),
});

export function go(href: string): void {
  void navigation.go(href);
}
