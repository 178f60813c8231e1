import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PROMPT_MS, QUIET_MS, QuietTime, REST_MS } from './quiet-time';

let done: string[];
let isSpeaking: boolean;
let time: QuietTime;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  [done, isSpeaking] = [[], false];
  const deed = (name: string) => (): void => void done.push(name);
  time = new QuietTime({ prompt: deed('prompt'), hide: deed('hide'), rest: deed('rest'), isSpeaking: () => isSpeaking });
  time.start();
});
afterEach(() => vi.useRealTimers());

const pass = (ms: number): void => void vi.advanceTimersByTime(ms);

it('says once what is asked after a quiet minute, and not again before a press', () => {
  pass(PROMPT_MS - 1);
  expect(done).toEqual([]);
  pass(1);
  expect(done).toEqual(['prompt']);
  time.moved();
  pass(2 * PROMPT_MS);
  expect(done).toEqual(['prompt']);
  time.pressed();
  pass(PROMPT_MS + 1);
  expect(done).toEqual(['prompt', 'prompt']);
});

it('waits a whole minute after what is being said', () => {
  isSpeaking = true;
  pass(PROMPT_MS + 10_000);
  isSpeaking = false;
  pass(PROMPT_MS - 20_000);
  expect(done).toEqual([]);
  pass(2 * PROMPT_MS);
  expect(done).toEqual(['prompt']);
});

it('hides the screen after five minutes without a press, counted from the last one', () => {
  pass(QUIET_MS - 1_000);
  time.pressed();
  pass(QUIET_MS - 1);
  expect([time.isHidden, done.includes('hide')]).toEqual([false, false]);
  pass(1);
  expect([time.isHidden, done.at(-1)]).toEqual([true, 'hide']);
});

it('begins anew once somebody is here again', () => {
  pass(QUIET_MS);
  time.wake();
  expect(time.isHidden).toBe(false);
  done = [];
  pass(QUIET_MS);
  expect(done).toEqual(['prompt', 'hide']);
});

it('comes to rest after an hour, and tries again each minute where nobody answers', () => {
  pass(REST_MS - 1);
  expect(done).toEqual(['prompt', 'hide']);
  pass(1);
  expect(done).toEqual(['prompt', 'hide', 'rest']);
  pass(2 * PROMPT_MS);
  expect(done).toEqual(['prompt', 'hide', 'rest', 'rest', 'rest']);
});

it('does none of it on a screen that is nobody’s', () => {
  time.stop();
  pass(2 * REST_MS);
  expect(done).toEqual([]);
});

it('hides at once what a tablet shows that slept for a while', () => {
  vi.setSystemTime(Date.now() + QUIET_MS); // its timers stood still
  time.check();
  expect(done).toEqual(['hide']);
});

it('takes a clock that was put back for no press in the future', () => {
  vi.setSystemTime(Date.now() - REST_MS);
  time.check();
  pass(QUIET_MS);
  expect(time.isHidden).toBe(true);
});
