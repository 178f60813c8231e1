import { expect, it } from 'vitest';
import { keyCap } from './search-keys';

it('shows a letter as it is', () => {
  expect(keyCap('ক', '')).toBe('ক');
  expect(keyCap('ম', 'ডি')).toBe('ম');
});

it('shows a vowel sign on the letter that it follows', () => {
  expect(keyCap('ি', 'ড')).toBe('ডি');
  expect(keyCap('ੰ', 'ਅ')).toBe('ਅੰ');
  expect(keyCap('া', 'কলড')).toBe('ডা');
});
