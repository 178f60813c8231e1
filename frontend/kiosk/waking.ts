/** What the page is told of a press: enough to know where it begins and ends. */
export interface Happening {
  readonly type: string;
  readonly pointerId?: number;
  readonly code?: string;
  readonly repeat?: boolean;
  readonly detail?: number;
  readonly screenX?: number;
  readonly screenY?: number;
}

export interface Sleeper {
  isHidden(): boolean;
  /** Whether a pointer that moves wakes it: that of who cannot press. */
  isMovedAwake(): boolean;
  wake(): void;
  pressed(): void;
  moved(): void;
}

/** What begins within this after a waking press belongs to it: a hand may shake. */
const TREMOR_MS = 800;
const BEGINS = ['pointerdown', 'keydown', 'click', 'wheel'];
const ENDS = ['pointerup', 'pointercancel', 'keyup', 'click', 'wheel'];

/** Everything that tells of a press. While a press wakes the page, none of it reaches what lies beneath. */
export const HEARD = [
  'pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'keydown', 'keypress', 'keyup', 'click', 'wheel', 'contextmenu',
  'mousedown', 'mouseup', 'mousemove', 'touchstart', 'touchmove', 'touchend', 'touchcancel', 'dblclick', 'auxclick',
] as const;

/** Tells of each press whether it is meant for the screen, or only for waking it. A press that wakes chooses nothing. */
export class Waking {
  /** Presses that are not for the screen and are not over yet. */
  private readonly held = new Set<unknown>();
  private deafUntilMs = 0;
  private place = '';

  constructor(
    private readonly sleeper: Sleeper,
    private readonly now: () => number = () => performance.now(), // nobody puts this clock back
  ) {}

  /** @returns whether the screen is to hear of it */
  hears(event: Happening): boolean {
    const press = event.pointerId ?? event.code ?? '';
    if (this.begins(event)) {
      return this.begun(event, press);
    }
    if (event.type === 'pointermove' && this.hasMoved(event)) {
      this.movedBy();
    }
    const isMeant = this.isAwake();
    if (ENDS.includes(event.type) && this.held.has(press)) {
      this.over();
    }
    return isMeant;
  }

  private begins({ type, repeat, detail }: Happening): boolean {
    return BEGINS.includes(type) && !repeat && (type !== 'click' || detail === 0);
  }

  private begun(event: Happening, press: unknown): boolean {
    if (this.isAwake()) {
      this.sleeper.pressed();
      return true;
    }
    this.held.add(press);
    if (ENDS.includes(event.type)) { // it has no length
      this.over();
    }
    return false;
  }

  /** Of several fingers the first that is lifted: a key may stick. */
  private over(): void {
    this.held.clear();
    if (this.sleeper.isHidden()) {
      this.deafUntilMs = this.now() + TREMOR_MS;
      this.sleeper.wake();
    }
  }

  private movedBy(): void {
    if (!this.sleeper.isHidden()) {
      this.sleeper.moved();
    } else if (this.sleeper.isMovedAwake()) {
      this.over();
    }
  }

  /** A browser also tells of moves when something else moved beneath a pointer that lies still. */
  private hasMoved({ screenX, screenY }: Happening): boolean {
    const before = this.place;
    this.place = `${screenX} ${screenY}`;
    return before !== this.place && before !== '';
  }

  private isAwake(): boolean {
    return !this.sleeper.isHidden() && this.held.size === 0 && this.now() >= this.deafUntilMs;
  }
}
