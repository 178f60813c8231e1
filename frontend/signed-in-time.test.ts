import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SignedInTime, WARN_MS } from './signed-in-time';

let did: string[];
let time: SignedInTime;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  did = [];
  const tell = (what: string) => () => void did.push(what);
  time = new SignedInTime({ tellServer: tell('tell'), warn: tell('warn'), unwarn: () => {} });
  time.start();
});
afterEach(() => vi.useRealTimers());

it('warns who does nothing, and not before', () => {
  vi.advanceTimersByTime(WARN_MS - 1);
  expect(did).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(did).toEqual(['warn']);
});

it('begins anew with whatever somebody does', () => {
  vi.advanceTimersByTime(WARN_MS - 1);
  time.active();
  vi.advanceTimersByTime(WARN_MS - 1);
  expect(did).not.toContain('warn');
});

it('tells the server that somebody is there, who types and sends nothing, but not at each key', () => {
  for (let minute = 0; minute < 12; minute++) {
    vi.advanceTimersByTime(60_000);
    time.active();
  }
  expect(did).toEqual(['tell', 'tell']);
});

it('keeps who was warned and stays', () => {
  vi.advanceTimersByTime(WARN_MS);
  time.active();
  expect(did).toEqual(['warn', 'tell']);
});

it('warns nobody who left', () => {
  time.stop();
  vi.advanceTimersByTime(2 * WARN_MS);
  expect(did).toEqual([]);
});
