import { beforeEach, expect, it } from 'vitest';
import { type Happening, Waking } from './waking';

let isHidden: boolean;
let isMovedAwake: boolean;
let presses: number;
let at: number;
let waking: Waking;

beforeEach(() => {
  [isHidden, isMovedAwake, presses, at] = [true, false, 0, 10_000];
  waking = new Waking(
    {
      isHidden: () => isHidden,
      isMovedAwake: () => isMovedAwake,
      wake: () => (isHidden = false),
      pressed: () => void presses++,
      moved: () => void presses++,
    },
    () => at,
  );
});

const hears = (type: string, more: Partial<Happening> = {}): boolean => waking.hears({ type, ...more });
const finger = { pointerId: 7 };

it('wakes when the finger is lifted, and lets nothing of that press through', () => {
  expect(hears('pointerdown', finger)).toBe(false);
  expect(isHidden).toBe(true);
  expect(hears('touchstart')).toBe(false);
  expect(hears('pointerup', finger)).toBe(false);
  expect(isHidden).toBe(false);
  expect([hears('mousedown'), hears('mouseup'), hears('click', { ...finger, detail: 1 })]).toEqual([false, false, false]);
});

it('takes a second press of a shaking hand for a part of the first, also when it ends late', () => {
  hears('pointerdown', finger);
  hears('pointerup', finger);
  at += 700;
  expect(hears('pointerdown', finger)).toBe(false);
  at += 200;
  expect(hears('pointerup', finger)).toBe(false);
  expect(hears('pointerdown', finger)).toBe(true);
  expect(hears('pointerup', finger)).toBe(true);
});

it('wakes by any key, and by a helper that only clicks', () => {
  expect([hears('keydown', { code: 'Space' }), hears('keydown', { code: 'Space', repeat: true })]).toEqual([false, false]);
  expect(hears('keyup', { code: 'Space' })).toBe(false);
  expect(isHidden).toBe(false);
  isHidden = true;
  expect(hears('click', { detail: 0 })).toBe(false);
  expect(isHidden).toBe(false);
});

it('is woken although another key sticks', () => {
  hears('keydown', { code: 'KeyA' });
  hears('pointerdown', finger);
  hears('pointerup', finger);
  expect(isHidden).toBe(false);
  at += 1_000;
  expect(hears('pointerdown', finger)).toBe(true);
});

it('is woken by a pointer that moves only where nobody can press', () => {
  hears('pointermove', { screenX: 1, screenY: 1 });
  hears('pointermove', { screenX: 9, screenY: 1 });
  expect(isHidden).toBe(true);
  isMovedAwake = true;
  expect(hears('pointermove', { screenX: 9, screenY: 1 })).toBe(false); // the page moved, not the pointer
  expect(isHidden).toBe(true);
  hears('pointermove', { screenX: 20, screenY: 1 });
  expect(isHidden).toBe(false);
});

it('lets everything through while it is awake, and counts presses', () => {
  isHidden = false;
  expect(['pointerdown', 'pointerup', 'keydown', 'keyup'].every((type) => hears(type))).toBe(true);
  expect(presses).toBe(2);
});
