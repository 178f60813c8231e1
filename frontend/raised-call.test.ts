import { beforeEach, expect, it } from 'vitest';
import { type Raised, RaisedCall } from './raised-call';

const help: Raised = { id: 'c1', kind: 'HELP', person: 'mira', raisedAt: 0 };

let storage: Storage;
let now = 0;

beforeEach(() => {
  const kept = new Map<string, string>();
  storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
  now = 0;
});

it('outlives a reload', () => {
  new RaisedCall(storage, () => now).keep(help);
  expect(new RaisedCall(storage, () => now).find('mira')).toEqual(help);
});

it('is nobody else’s', () => {
  const raised = new RaisedCall(storage, () => now);
  raised.keep(help);
  expect(raised.find('jonas')).toBeUndefined();
});

it('is old news ten minutes after somebody has seen it, and never before', () => {
  const raised = new RaisedCall(storage, () => now);
  raised.keep(help);
  now = 86_400_000;
  expect(raised.find('mira')).toBeDefined();
  raised.keep({ ...help, seenAt: now });
  now += 10 * 60_000;
  expect(raised.find('mira')).toBeUndefined();
});

it('lasts as long as the page where nothing can be stored', () => {
  storage.setItem = () => {
    throw new Error('full');
  };
  const raised = new RaisedCall(storage, () => now);
  raised.keep(help);
  expect(raised.find('mira')).toEqual(help);
});
