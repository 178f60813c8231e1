import { beforeEach, expect, it } from 'vitest';
import { middleOf, PRESSES, PressTimes, proposedRateMs } from './press-times';

/** A clock that stands until somebody moves it. */
class StandingClock {
  nowMs = 0;
  waits: number[] = [];
  chance = 0;
  private due: { atMs: number; then: () => void } | undefined;

  readonly after = (ms: number, then: () => void): (() => void) => {
    this.waits.push(ms);
    this.due = { atMs: this.nowMs + ms, then };
    return () => (this.due = undefined);
  };
  readonly random = (): number => this.chance;

  pass(ms: number): void {
    this.nowMs += ms;
    if (this.due && this.due.atMs <= this.nowMs) {
      const { then } = this.due;
      this.due = undefined;
      then();
    }
  }
}

let clock: StandingClock;
let game: PressTimes;

beforeEach(() => {
  clock = new StandingClock();
  game = new PressTimes(clock, () => {});
});

function lightUp(): void {
  clock.pass(clock.waits.at(-1)!);
  game.painted(clock.nowMs);
}

function pressAfter(ms: number): void {
  lightUp();
  clock.pass(ms);
  game.pressed(clock.nowMs);
}

it('lights up after 1.5 to 4 seconds', () => {
  game.begin();
  clock.chance = 1;
  game.pressed(10);
  expect(clock.waits).toEqual([1_500, 4_000]);
  clock.pass(3_999);
  expect(game.phase).toBe('dark');
  clock.pass(1);
  expect(game.phase).toBe('lit');
});

it('measures from when the light was seen to when it was pressed', () => {
  game.begin();
  clock.pass(1_500);
  clock.pass(30);
  game.painted(clock.nowMs);
  game.painted(clock.nowMs + 16);
  game.pressed(clock.nowMs + 640);
  expect(game.times).toEqual([640]);
});

it('waits again when somebody presses too early, and holds nothing against them', () => {
  game.begin();
  clock.pass(1_000);
  game.pressed(clock.nowMs);
  clock.pass(600);
  expect(game.phase).toBe('dark');
  pressAfter(700);
  expect(game.times).toEqual([700]);
});

it('counts no press that came before the light could be seen', () => {
  game.begin();
  clock.pass(1_500);
  game.pressed(clock.nowMs);
  expect([game.phase, game.times]).toEqual(['dark', []]);
  pressAfter(99);
  expect(game.times).toEqual([]);
  pressAfter(100);
  expect(game.times).toEqual([100]);
});

it('is over after ten presses', () => {
  game.begin();
  for (let i = 0; i < PRESSES; i++) {
    expect(game.isRunning).toBe(true);
    pressAfter(500 + i);
  }
  expect(game.phase).toBe('done');
  game.pressed(clock.nowMs + 5_000);
  expect(game.times).toHaveLength(PRESSES);
});

it('stops at any time, with what there is if that is enough', () => {
  game.begin();
  pressAfter(600);
  game.stop();
  expect(game.phase).toBe('before');
  clock.pass(10_000);
  expect(game.phase).toBe('before');

  game.begin();
  [600, 700, 800].forEach(pressAfter);
  game.stop();
  expect([game.phase, game.times]).toEqual(['done', [600, 700, 800]]);
});

it('begins afresh', () => {
  game.begin();
  [600, 700, 800].forEach(pressAfter);
  game.stop();
  game.begin();
  expect([game.phase, game.times]).toEqual(['dark', []]);
});

it('knows the middle of many and of few', () => {
  expect(middleOf([900, 100, 500])).toBe(500);
  expect(middleOf([900, 100, 500, 700])).toBe(600);
  expect(middleOf([800])).toBe(800);
});

it('proposes the middle divided by 0.65, in tenths of a second upwards', () => {
  expect(proposedRateMs([650])).toBe(1_000);
  expect(proposedRateMs([1_300])).toBe(2_000);
  expect(proposedRateMs([1_301])).toBe(2_100);
  expect(proposedRateMs([700, 5_000, 900])).toBe(1_400);
});

it('proposes nothing beyond the limits', () => {
  expect(proposedRateMs([200])).toBe(1_000);
  expect(proposedRateMs([60_000])).toBe(10_000);
});
