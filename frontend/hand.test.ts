import { expect, it } from 'vitest';
import { isMirrored, sideOf } from './hand';

it('is on the same side of the glass in every direction of writing', () => {
  expect(['ltr', 'rtl', ''].map((dir) => sideOf('left', dir))).toEqual(['start', 'end', 'start']);
  expect(['ltr', 'rtl', ''].map((dir) => sideOf('right', dir))).toEqual(['end', 'start', 'end']);
});

it('changes nothing for who uses either', () => {
  expect(sideOf('either', 'rtl')).toBe('usual');
  expect(isMirrored('usual', 'wide') || isMirrored('usual', 'tall')).toBe(false);
});

it('turns lying glass for the start of the line and standing glass for its end', () => {
  expect((['wide', 'low', 'tall', 'narrow'] as const).map((shape) => isMirrored('start', shape))).toEqual([true, true, false, false]);
  expect((['wide', 'low', 'tall', 'narrow'] as const).map((shape) => isMirrored('end', shape))).toEqual([false, false, true, true]);
});
