import type { Clock } from './clock';
import { Pads } from './pads';
import { switchesOf, type WaysIn } from './ways-in';

/** With one switch both are the same one. */
export type Switch = 'first' | 'second';

/** What is told of a switch, at the time at which it really closed or opened. */
export interface SwitchEvents {
  /** Whether it is the person in front of the page who presses. */
  isHeard(): boolean;
  close(which: Switch, atMs: number): void;
  open(which: Switch, atMs: number): void;
}

export const POINTER = 'Pointer';

/** Which switch a key, a button or a touch anywhere is. */
export function switchOf(code: string, { scanning, anybody }: WaysIn): Switch | undefined {
  const { firstSwitch, secondSwitch } = scanning;
  if (code === firstSwitch) {
    return 'first';
  }
  const isChooser = code === secondSwitch || anybody?.choosers.includes(code);
  return isChooser ? 'second' : anybody?.switches.includes(code) ? 'first' : undefined;
}

/** Hears a person's switches, whether they come as a key, as a button of a pad, or as a touch anywhere. */
export class Switches {
  private readonly pads: Pads;
  private areWatched = false;

  constructor(
    private readonly page: Document,
    private readonly clock: Clock,
    private readonly ways: () => WaysIn,
    private readonly events: SwitchEvents,
  ) {
    const close = (which: Switch, atMs: number): void => {
      const isHeard = events.isHeard();
      // a press that no other event tells of; one that wakes the page, or shakes after it, chooses nothing
      const isMeant = page.dispatchEvent(new Event('ownsay-press', { cancelable: true }));
      if (isHeard && isMeant) {
        events.close(which, atMs);
      }
    };
    this.pads = new Pads({ close, open: (which, atMs) => events.open(which, atMs) }, (name) => switchOf(name, ways()));
    page.defaultView?.addEventListener('gamepadconnected', () => this.watchPads());
  }

  /** @return whether it was one, and nothing else */
  key(event: KeyboardEvent, isOnTile: boolean): boolean {
    const which = this.isFree(isOnTile) ? switchOf(event.code, this.ways()) : undefined;
    if (which) {
      event.preventDefault();
      if (!event.repeat) {
        this.tell(which, event.type === 'keydown', event.timeStamp);
      }
    }
    return which !== undefined;
  }

  /** The whole glass may be somebody's switch. */
  pointer(event: PointerEvent): boolean {
    const which = this.isFree(true) ? switchOf(POINTER, this.ways()) : undefined;
    if (which) {
      this.tell(which, event.type === 'pointerdown', event.timeStamp);
    }
    return which !== undefined;
  }

  /** Browsers tell of no button by themselves, and of a pad only once it was used: they are looked at while there is one. */
  watchPads(): void {
    if (!this.areWatched) {
      this.lookAtPads();
    }
  }

  private lookAtPads(): void {
    const pads = this.page.defaultView?.navigator.getGamepads?.() ?? [];
    this.areWatched = switchesOf(this.ways()) > 0 && pads.some((pad) => pad);
    if (this.areWatched) {
      this.pads.look(pads, this.clock.now());
      this.clock.painted(() => this.lookAtPads());
    }
  }

  /** On nobody's screen a key belongs first to whoever went to a tile with keys. */
  private isFree(isOnTile: boolean): boolean {
    return switchesOf(this.ways()) > 0 && !(this.ways().anybody && isOnTile);
  }

  private tell(which: Switch, isClosed: boolean, atMs: number): void {
    (isClosed ? this.events.close : this.events.open).call(this.events, which, atMs);
  }
}
