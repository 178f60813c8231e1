import { expect, it } from 'vitest';
import { Arrival } from './arrival';

it('tells another place from another language', () => {
  const arrival = new Arrival();
  expect(arrival.comesTo('/home/mira', 'en')).toBe(true);
  expect(arrival.comesTo('/home/mira', 'ur')).toBe(false);
  expect(arrival.comesTo('/talk/mira', 'ur')).toBe(true);
  expect(arrival.comesTo('/home/mira', 'en')).toBe(true);
  expect(arrival.comesTo('/home/mira', 'en')).toBe(true);
});
