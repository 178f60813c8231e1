import { expect, it } from 'vitest';
import { mannerOf, mannerOn, USUAL } from './manner';

it('is as usual where nothing is told', () => {
  expect(mannerOf(undefined)).toEqual(USUAL);
  expect(mannerOn({ getAttribute: () => null })).toEqual(USUAL);
});

it('is read from a document and from an element alike', () => {
  const told = { tablet: true, rate: 0.8, pitch: 1.2, volume: 0.5 };
  const written: Record<string, string> = {
    'voice-tablet': 'true', 'voice-rate': '0.8', 'voice-pitch': '1.2', 'voice-volume': '0.5',
  };
  expect(mannerOf(told)).toEqual(told);
  expect(mannerOn({ getAttribute: (name) => written[name] ?? null })).toEqual(told);
  expect(mannerOn({ getAttribute: (name) => (name === 'voice-tablet' ? 'false' : null) }).tablet).toBe(false);
});

it('takes nothing that browsers refuse, and is never silent', () => {
  expect(mannerOf({ volume: 0, rate: 99, pitch: -3 })).toMatchObject({ volume: 1, rate: 4, pitch: 1 });
});
