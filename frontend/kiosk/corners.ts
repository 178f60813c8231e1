import type { Happening } from './waking';

/** So long both corners are held. */
export const HOLD_MS = 3_000;

/** Where something happened on the glass, in CSS pixels. */
export interface Place extends Happening {
  readonly clientX?: number;
  readonly clientY?: number;
}

export interface CornerDeeds {
  /** The glass, and how much of it is a corner, in CSS pixels. */
  glass(): { readonly width: number; readonly height: number; readonly corner: number };
  /** Neither press is meant for what lies beneath. */
  cancel(pointerIds: readonly number[]): void;
  open(): void;
}

type Corner = 'top' | 'bottom';

/**
 * Two fingers, one in the top left corner and one in the bottom right: no hand that chooses does that. What one finger does
 * in a corner is a press like any other.
 */
export class Corners {
  private readonly held = new Map<number, Corner>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly does: CornerDeeds) {}

  /** @returns whether anybody else is to hear of it */
  hears(event: Place): boolean {
    const wasHeld = this.isHeld;
    switch (event.type) {
      case 'pointerdown':
        this.down(event);
        break;
      case 'pointermove':
        this.move(event);
        break;
      case 'pointerup':
      case 'pointercancel':
        this.up(event.pointerId ?? 0);
        break;
    }
    return !wasHeld && !this.isHeld;
  }

  /** Until the last of both fingers is lifted. */
  private get isHeld(): boolean {
    return this.timer !== undefined;
  }

  private down(event: Place): void {
    const corner = this.cornerAt(event);
    if (this.isHeld || !corner) {
      return;
    }
    this.held.set(event.pointerId ?? 0, corner);
    if (new Set(this.held.values()).size === 2) {
      this.does.cancel([...this.held.keys()]);
      this.timer = setTimeout(() => this.does.open(), HOLD_MS);
    }
  }

  private move(event: Place): void {
    const id = event.pointerId ?? 0;
    if (this.held.has(id) && this.cornerAt(event) !== this.held.get(id)) {
      clearTimeout(this.timer);
      if (!this.isHeld) {
        this.held.delete(id);
      }
    }
  }

  private up(id: number): void {
    if (this.held.delete(id)) {
      clearTimeout(this.timer);
      if (this.held.size === 0) {
        this.timer = undefined;
      }
    }
  }

  private cornerAt({ clientX = NaN, clientY = NaN }: Place): Corner | undefined {
    const { width, height, corner } = this.does.glass();
    if (clientX < corner && clientY < corner) {
      return 'top';
    }
    return clientX > width - corner && clientY > height - corner ? 'bottom' : undefined;
  }
}
