import { expect, it } from 'vitest';
import { inLanguage } from './address';

it('goes on in the language that was switched to', () => {
  expect(inLanguage('/home/mira/alone', 'ur', 'en')).toBe('/home/mira/alone?language=ur');
  expect(inLanguage('/home/mira/alone?desk', 'ur', 'en')).toBe('/home/mira/alone?desk&language=ur');
});

it('does not mention the language that comes first anyway', () => {
  expect(inLanguage('/home/mira/alone', 'en', 'en')).toBe('/home/mira/alone');
});
