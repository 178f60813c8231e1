import type { Choosable } from './choosable';
import type { Clock } from './clock';
import { type Dwell, dwell, dwellDueAt, NOWHERE, type Pointing } from './dwell';
import type { Dwelling } from './ways-in';

/** Hears a pointer that is moved by a mouse, a head or an eye, and chooses what it rests on. */
export class Dweller {
  private state: Dwell<Choosable> = NOWHERE;
  private callOff: (() => void) | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly settings: () => Dwelling,
    private readonly pxPerMm: () => number,
    private readonly chosen: (tile: Choosable, deafUntilMs: number) => void,
  ) {}

  /** A finger does not dwell. */
  point({ pointerType, clientX, clientY, timeStamp }: PointerEvent, on: Choosable | undefined): void {
    if (pointerType !== 'touch') {
      const pxPerMm = this.pxPerMm();
      const open = on?.isOpen ? on : undefined;
      this.feel({ did: 'point', on: open, atMs: timeStamp, xMm: clientX / pxPerMm, yMm: clientY / pxPerMm });
    }
  }

  /** The pointer has left the page, or its tile has. */
  away(): void {
    this.feel({ did: 'away' });
  }

  /** Something else chose meanwhile: what the pointer happens to rest on is not meant. */
  otherwise(): void {
    this.feel({ did: 'other', atMs: this.clock.now() });
  }

  release(tile: Choosable): void {
    if (this.state.on === tile) {
      this.away();
    }
  }

  private feel(pointing: Pointing<Choosable>): void {
    const before = this.state;
    this.state = dwell(before, pointing, this.settings());
    const { on, sinceMs, leftAtMs, chosen } = this.state;
    const isCounted = leftAtMs === undefined ? on : undefined;
    const wasCounted = before.leftAtMs === undefined ? before.on : undefined;
    if (wasCounted !== isCounted || before.sinceMs !== sinceMs) {
      wasCounted?.fill(0);
      isCounted?.fill(sinceMs + this.settings().dwellMs - this.clock.now());
    }
    if (on && on !== before.on) {
      on.attend();
    }
    this.wait();
    if (chosen) {
      this.chosen(chosen, this.state.deafUntilMs);
    }
  }

  private wait(): void {
    this.callOff?.();
    const due = dwellDueAt(this.state, this.settings());
    this.callOff =
      due === undefined
        ? undefined
        : this.clock.after(Math.max(0, due - this.clock.now()), () => this.feel({ did: 'tick', atMs: this.clock.now() }));
  }
}
