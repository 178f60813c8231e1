import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Corners, HOLD_MS } from './corners';

let opened: number;
let cancelled: number[];
let corners: Corners;

beforeEach(() => {
  vi.useFakeTimers();
  [opened, cancelled] = [0, []];
  corners = new Corners({
    glass: () => ({ width: 1280, height: 800, corner: 118 }),
    cancel: (ids) => void cancelled.push(...ids),
    open: () => void opened++,
  });
});
afterEach(() => vi.useRealTimers());

const did = (type: string, pointerId: number, clientX = 0, clientY = 0): boolean => corners.hears({ type, pointerId, clientX, clientY });
const bothHeld = (): void => {
  did('pointerdown', 1, 10, 10);
  did('pointerdown', 2, 1270, 790);
};

it('opens when both corners are held for three seconds, and takes both presses from what lies beneath', () => {
  bothHeld();
  expect(cancelled).toEqual([1, 2]);
  vi.advanceTimersByTime(HOLD_MS - 1);
  expect(opened).toBe(0);
  vi.advanceTimersByTime(1);
  expect(opened).toBe(1);
});

it('lets nobody else hear of the two fingers until both are lifted', () => {
  expect(did('pointerdown', 1, 10, 10)).toBe(true);
  expect(did('pointerdown', 2, 1270, 790)).toBe(false);
  expect([did('pointerup', 1, 10, 10), did('click', 1), did('pointerup', 2, 1270, 790)]).toEqual([false, false, false]);
  expect(did('pointerdown', 1, 10, 10)).toBe(true);
});

it('leaves the press of one finger in a corner as it is', () => {
  expect([did('pointerdown', 1, 10, 10), did('pointerup', 1, 10, 10)]).toEqual([true, true]);
  vi.advanceTimersByTime(2 * HOLD_MS);
  expect([opened, cancelled]).toEqual([0, []]);
});

it('does not open for who lifts a finger too soon, slides away, or holds one corner twice', () => {
  bothHeld();
  did('pointerup', 2, 1270, 790);
  vi.advanceTimersByTime(HOLD_MS);
  did('pointerup', 1, 10, 10);
  bothHeld();
  did('pointermove', 1, 300, 300);
  vi.advanceTimersByTime(HOLD_MS);
  did('pointerup', 1);
  did('pointerup', 2);
  did('pointerdown', 1, 10, 10);
  did('pointerdown', 2, 20, 20);
  vi.advanceTimersByTime(HOLD_MS);
  expect(opened).toBe(0);
});
