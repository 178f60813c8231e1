import { expect, it, vi } from 'vitest';
import { largestFit } from './fit';

const STEPS = [1, 0.9, 0.8, 0.7, 0.6];

it('takes the largest size at which everything fits', () => {
  STEPS.forEach((limit) => expect(largestFit(STEPS, (size) => size <= limit)).toBe(limit));
});

it('knows when nothing fits', () => {
  expect(largestFit(STEPS, () => false)).toBeUndefined();
});

it('measures once where words fit as they are', () => {
  const fits = vi.fn(() => true);
  largestFit(STEPS, fits);
  expect(fits).toHaveBeenCalledTimes(1);
});
