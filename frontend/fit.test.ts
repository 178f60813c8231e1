import { expect, it } from 'vitest';
import { largestFit } from './fit';

it('takes the largest size at which everything fits', () => {
  expect(largestFit([1, 0.9, 0.8], (size) => size <= 0.9)).toBe(0.9);
});

it('knows when nothing fits', () => {
  expect(largestFit([1, 0.9], () => false)).toBeUndefined();
});
