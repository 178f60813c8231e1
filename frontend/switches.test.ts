import { afterEach, expect, test, vi } from 'vitest';
import { buttonsPressed } from './gamepads';
import { switchOf } from './switches';

afterEach(() => vi.unstubAllGlobals());

test('a switch is called as its key is on every keyboard', () => {
  expect(['Space', 'KeyA', 'F13', 'ArrowLeft'].map((code) => switchOf({ code }))).toEqual(['Space', 'KeyA', 'F13', 'ArrowLeft']);
});

test('a key that the browser has no name for is none', () => {
  expect(['', 'Unidentified', '!'].map((code) => switchOf({ code }))).toEqual(['', '', '']);
});

test('a button that two controllers press is one switch', () => {
  const pad = { buttons: [{ pressed: false }, { pressed: true }] };
  vi.stubGlobal('navigator', { getGamepads: () => [null, pad, pad] });
  expect(buttonsPressed()).toEqual(['Gamepad1']);
});

test('where browsers know no controllers, none is pressed', () => {
  vi.stubGlobal('navigator', {});
  expect(buttonsPressed()).toEqual([]);
});
