import type { Choosable } from './choosable';
import type { Clock } from './clock';
import { AT_REST, dueAt, type Hand, type Press, press, type Touch } from './press';

/** What touches with more than this is no fingertip: a palm, a sleeve, an arm. */
const PALM_MM = 25;
/** So far nobody slides who did not mean to. */
const SLIDE_MM = 10;

/** Hears every finger on the page, and a mouse too. */
export class Fingers {
  private state: Press<Choosable> = AT_REST;
  private callOff: (() => void) | undefined;
  private began: { readonly x: number; readonly y: number } | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly hand: () => Hand,
    private readonly pxPerMm: () => number,
    private readonly chosen: (tile: Choosable, isTouched: boolean) => void,
  ) {}

  /** Whether a press that begins then belongs to the choice before it. */
  isDeaf(atMs: number): boolean {
    return atMs < this.state.deafUntilMs;
  }

  down(event: PointerEvent, on: Choosable | undefined): void {
    if (event.button !== 0 || this.isPalm(event)) {
      return;
    }
    // a touch belongs to the element it began on; let go, so that we see where it ends
    const touched = event.composedPath()[0] as Element | undefined;
    if (touched?.hasPointerCapture?.(event.pointerId)) {
      touched.releasePointerCapture(event.pointerId);
    }
    this.feel({ did: 'down', on: openOf(on), finger: event.pointerId, atMs: event.timeStamp });
    if (this.state.held?.finger === event.pointerId) {
      this.began = { x: event.clientX, y: event.clientY };
    }
  }

  move(event: PointerEvent, on: Choosable | undefined): void {
    if (this.isPalm(event)) {
      this.slip(event);
    } else if (this.state.held) {
      const { x, y } = this.began ?? { x: event.clientX, y: event.clientY };
      const isFar = Math.hypot(event.clientX - x, event.clientY - y) >= SLIDE_MM * this.pxPerMm();
      this.feel({ did: 'move', on: openOf(on), finger: event.pointerId, atMs: event.timeStamp, isFar });
    }
  }

  up(event: PointerEvent, on: Choosable | undefined): void {
    this.feel({ did: 'up', on: openOf(on), finger: event.pointerId, atMs: event.timeStamp });
  }

  slip(event?: PointerEvent): void {
    this.feel(event ? { did: 'slip', finger: event.pointerId } : { did: 'slip' });
  }

  /** By a key or a helper that presses no pointer. */
  activate(on: Choosable, atMs: number): void {
    this.feel({ did: 'activate', on, atMs });
  }

  release(tile: Choosable): void {
    if (this.state.held?.on === tile) {
      this.slip();
    }
  }

  /** What something else has chosen is a choice here too: what touches too soon after it is part of it. */
  deafen(untilMs: number): void {
    this.state = { ...this.state, chosen: undefined, deafUntilMs: Math.max(untilMs, this.state.deafUntilMs) };
  }

  private isPalm({ pointerType, width, height }: PointerEvent): boolean {
    return pointerType === 'touch' && Math.max(width, height) > PALM_MM * this.pxPerMm();
  }

  private feel(touch: Touch<Choosable>): void {
    const before = this.state;
    const hand = this.hand();
    this.state = press(before, touch, hand);
    const { pressed, chosen, held } = this.state;
    if (before.pressed !== pressed || before.held?.sinceMs !== held?.sinceMs) {
      this.show(before.pressed, pressed, hand);
    }
    this.wait(hand);
    if (chosen) {
      if (touch.did === 'down') {
        chosen.attend(); // it was never seen to be pressed
      }
      this.chosen(chosen, touch.did !== 'activate');
    }
  }

  private show(before: Choosable | undefined, now: Choosable | undefined, { acts, holdMs }: Hand): void {
    before?.fill(0);
    if (before !== now) {
      before?.look(false);
      now?.look(true);
      now?.attend();
    }
    if (acts === 'held') {
      now?.fill(holdMs);
    }
  }

  private wait(hand: Hand): void {
    this.callOff?.();
    const due = dueAt(this.state, hand);
    this.callOff =
      due === undefined
        ? undefined
        : this.clock.after(Math.max(0, due - this.clock.now()), () => this.feel({ did: 'tick', atMs: this.clock.now() }));
  }
}

function openOf(tile: Choosable | undefined): Choosable | undefined {
  return tile?.isOpen ? tile : undefined;
}
