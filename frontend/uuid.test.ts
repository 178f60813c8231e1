import { expect, it } from 'vitest';
import { uuidV7 } from './uuid';

it('makes ids that any UUID reader takes for version 7', () => {
  expect(uuidV7(0x0123456789ab)).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('makes ids that sort by time', () => {
  expect(uuidV7(1_000) < uuidV7(1_001)).toBe(true);
});
