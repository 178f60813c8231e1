/// <reference types="vite/client" />
import { expect, it } from 'vitest';
import { picture } from './picture';

const sources = import.meta.glob<string>(['./**/*.ts', '!./**/*.test.ts'], { query: '?raw', import: 'default', eager: true });

it('is another element for another picture', () => {
  const keyOf = (address: string): unknown => (picture(address) as { values: unknown[] }).values[0];
  expect(keyOf('/pictures/tea.svg')).toBe('/pictures/tea.svg');
});

it('is how every picture is drawn: an old one must never stand over a new word', () => {
  const drawing = Object.entries(sources).filter(([, source]) => source.includes('<img'));
  expect(drawing.map(([file]) => file)).toEqual(['./picture.ts']);
});
