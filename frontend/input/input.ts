import { AT_REST, type Hand, type Press, press, STEADY, type Touch } from './press';

/** Something on the page that a person can choose. */
export interface Choosable extends EventTarget {
  /** A finger is on it, or no longer. */
  look(isPressed: boolean): void;
  choose(): void;
}

/** Hears every hand, key and helper on the page, through all shadow roots, and tells the tile that was meant. */
export class Input {
  private readonly tiles = new Set<EventTarget>();
  private state: Press<Choosable> = AT_REST;

  constructor(
    page: Document,
    private readonly hand: Hand = STEADY,
  ) {
    page.addEventListener('pointerdown', (event) => this.down(event));
    page.addEventListener('pointermove', (event) => this.move(event));
    page.addEventListener('pointerup', (event) => this.up(event));
    page.addEventListener('pointercancel', (event) => event.isPrimary && this.feel({ did: 'slip' }));
    page.addEventListener('keydown', (event) => this.key(event));
    page.addEventListener('click', (event) => this.click(event));
    // a long press is a press: no menu, no picture dragged away
    ['contextmenu', 'dragstart', 'selectstart'].forEach((name) =>
      page.addEventListener(name, (event) => this.tileUnder(event) && event.preventDefault()),
    );
  }

  register(tile: Choosable): void {
    this.tiles.add(tile);
  }

  release(tile: Choosable): void {
    this.tiles.delete(tile);
    if (this.state.held?.on === tile) {
      this.feel({ did: 'slip' });
    }
  }

  /** Whether a press that begins then belongs to the choice before it. */
  isDeaf(atMs: number): boolean {
    return atMs < this.state.deafUntilMs;
  }

  private down(event: PointerEvent): void {
    const on = this.tileUnder(event);
    if (on && event.isPrimary && event.button === 0) {
      // a touch belongs to the element it began on; let go, so that we see where it ends
      const touched = event.composedPath()[0] as Element;
      if (touched.hasPointerCapture(event.pointerId)) {
        touched.releasePointerCapture(event.pointerId);
      }
      this.feel({ did: 'down', on, atMs: event.timeStamp });
    }
  }

  private move(event: PointerEvent): void {
    if (event.isPrimary && this.state.held) {
      this.feel({ did: 'move', on: this.tileUnder(event) });
    }
  }

  private up(event: PointerEvent): void {
    if (event.isPrimary) {
      this.feel({ did: 'up', on: this.tileUnder(event), atMs: event.timeStamp });
    }
  }

  /** A key that is held down is one press. */
  private key(event: KeyboardEvent): void {
    if (event.repeat && (event.key === 'Enter' || event.key === ' ') && this.tileUnder(event)) {
      event.preventDefault();
    }
  }

  private click(event: MouseEvent): void {
    const on = this.tileUnder(event);
    if (on && event.detail === 0) { // 0: no pointer was involved
      this.feel({ did: 'activate', on, atMs: event.timeStamp });
    }
  }

  private feel(touch: Touch<Choosable>): void {
    const before = this.state;
    this.state = press(before, touch, this.hand);
    if (before.pressed !== this.state.pressed) {
      before.pressed?.look(false);
      this.state.pressed?.look(true);
    }
    this.state.chosen?.choose();
  }

  private tileUnder(event: Event): Choosable | undefined {
    return event.composedPath().find((node): node is Choosable => this.tiles.has(node));
  }
}

/** One page, one pair of ears. */
export const input = new Input(document);
