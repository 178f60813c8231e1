import { beforeEach, expect, it } from 'vitest';
import { type Glass, WholeScreen } from './whole-screen';

let isFilled: boolean;
let isSeen: boolean;
let filled: number;
let lamps: { released: boolean }[];
let glass: Glass;

beforeEach(() => {
  [isFilled, isSeen, filled, lamps] = [false, true, 0, []];
  glass = {
    isFilled: () => isFilled,
    fill: async () => void filled++,
    lit: async () => {
      const lamp = { released: false };
      lamps.push(lamp);
      return lamp;
    },
    isSeen: () => isSeen,
  };
});

it('asks for the whole screen once for each load, where the tablet is set so', async () => {
  const screen = new WholeScreen(glass);
  await screen.pressed(false);
  expect(filled).toBe(0);
  await screen.pressed(true);
  await screen.pressed(true);
  expect(filled).toBe(1);
});

it('does not ask where the screen is filled already', async () => {
  isFilled = true;
  await new WholeScreen(glass).pressed(true);
  expect(filled).toBe(0);
});

it('goes on where the browser refuses', async () => {
  const refusing = { ...glass, fill: () => Promise.reject(new Error('no')), lit: () => Promise.reject(new Error('low battery')) };
  await expect(new WholeScreen(refusing).pressed(true)).resolves.toBeUndefined();
});

it('keeps the screen lit, and lights it again when the page is seen again', async () => {
  const screen = new WholeScreen(glass);
  await Promise.all([screen.light(), screen.light()]);
  await screen.light();
  expect(lamps).toHaveLength(1);
  lamps[0]!.released = true;
  isSeen = false;
  await screen.light();
  expect(lamps).toHaveLength(1);
  isSeen = true;
  await screen.light();
  expect(lamps).toHaveLength(2);
});

it('does without a lamp over http', async () => {
  await expect(new WholeScreen({ ...glass, lit: undefined }).pressed(true)).resolves.toBeUndefined();
  expect(filled).toBe(1);
});
