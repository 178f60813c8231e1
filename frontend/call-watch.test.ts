import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CallWatch } from './call-watch';
import { pause } from './delivery';
import { type CallState, Refusal } from './server';

const isWaiting = vi.fn<(id: string) => Promise<boolean>>();
const fetch = vi.fn<(id: string, language: string) => Promise<CallState>>();
const SENT: CallState = { state: 'SENT', by: null, words: null };
const SEEN: CallState = { state: 'SEEN', by: 'Grace', words: { text: 'Grace is coming', clip: 'g' } };

let seen: string[];
let watch: CallWatch;

beforeEach(() => {
  vi.useFakeTimers();
  isWaiting.mockReset().mockResolvedValue(false);
  fetch.mockReset().mockResolvedValue(SENT);
  seen = [];
  watch = new CallWatch({ isWaiting, fetch, pause }, (progress) => seen.push(progress.is));
});

afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

it('says sent when it has left the tablet, and who has seen it', async () => {
  watch.watch('c1', 'en');
  await vi.advanceTimersByTimeAsync(0);
  expect(seen.at(-1)).toBe('sent');
  fetch.mockResolvedValue(SEEN);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(watch.progress).toEqual({ is: 'seen', words: SEEN.words });
});

it('says not sent only when it does not leave in a while', async () => {
  isWaiting.mockResolvedValue(true);
  watch.watch('c1', 'en');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(seen).toEqual(['onItsWay']);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(seen).toEqual(['onItsWay', 'notSent']);
  isWaiting.mockResolvedValue(false);
  await vi.advanceTimersByTimeAsync(500);
  expect(seen).toEqual(['onItsWay', 'notSent', 'sent']);
});

it('looks every two seconds, and more patiently when nobody answers', async () => {
  watch.watch('c1', 'en');
  await vi.advanceTimersByTimeAsync(4_100);
  expect(fetch).toHaveBeenCalledTimes(3);
  fetch.mockRejectedValue(new Error('offline'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(fetch.mock.calls.length).toBeLessThan(10);
  expect(watch.progress.is).toBe('sent');
});

it('asks in the language that is shown', async () => {
  watch.watch('c1', 'en');
  await vi.advanceTimersByTimeAsync(0);
  watch.watch('c1', 'ur');
  await vi.advanceTimersByTimeAsync(0);
  expect(fetch).toHaveBeenLastCalledWith('c1', 'ur');
});

it('stops asking when it is seen, when it is forgotten, and when told to', async () => {
  fetch.mockResolvedValue(SEEN);
  watch.watch('c1', 'en');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(fetch).toHaveBeenCalledTimes(1);

  fetch.mockRejectedValue(new Refusal('/api/calls/c2', 404));
  watch.watch('c2', 'en');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(fetch).toHaveBeenCalledTimes(2);

  fetch.mockResolvedValue(SENT);
  watch.watch('c3', 'en');
  await vi.advanceTimersByTimeAsync(0);
  watch.stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(fetch).toHaveBeenCalledTimes(3);
});
