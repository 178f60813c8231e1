import { beforeEach, expect, it } from 'vitest';
import { OnePlace, type Past } from './one-place';

interface Entry {
  state: unknown;
  url: string;
}

let entries: Entry[];
let at: number;
let isHere: boolean;
let past: Past;
let place: OnePlace;
let heard: unknown[];

beforeEach(() => {
  [entries, at, isHere, heard] = [[{ state: null, url: '/login' }, { state: { mine: 1 }, url: '/' }], 1, true, []];
  past = {
    get state() {
      return entries[at]!.state;
    },
    pushState(state, _, url) {
      entries = [...entries.slice(0, at + 1), { state, url: String(url ?? entries[at]!.url) }];
      at++;
    },
    replaceState(state, _, url) {
      entries[at] = { state, url: String(url ?? entries[at]!.url) };
    },
    go: (delta = 0) => move(delta),
  };
  place = new OnePlace(past, () => isHere);
});

function move(delta: number): void {
  at += delta;
  const { state } = entries[at]!;
  if (place.popped(state)) {
    heard.push(state);
  }
}

it('stays where it is when somebody goes back, however often and wherever they have been', () => {
  place.pressed();
  ['/who', '/with/1', '/home/1/alone'].forEach((url) => past.pushState(null, '', url));
  move(-1);
  move(-1);
  expect(entries[at]!.url).toBe('/home/1/alone');
  expect(entries.map(({ url }) => url)).toEqual(['/login', '/', '/home/1/alone']);
  expect(heard).toEqual([]);
});

it('keeps what the page had put into its own entry', () => {
  place.pressed();
  place.pressed();
  expect(entries.map(({ state }) => state)).toEqual([null, { mine: 1, ownsayGround: true }, { mine: 1 }]);
});

it('leaves history as it is where nobody chooses', () => {
  isHere = false;
  place.pressed();
  past.pushState(null, '', '/desk/people');
  expect(entries.map(({ url }) => url)).toEqual(['/login', '/', '/desk/people']);
  move(-1);
  expect([entries[at]!.url, heard]).toEqual(['/', [{ mine: 1 }]]);
});
