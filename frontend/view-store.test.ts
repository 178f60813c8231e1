import { expect, it } from 'vitest';
import type { View } from './board-state';
import { ViewStore } from './view-store';

const view: View = {
  screen: { on: 'question', presentation: 'lunch', page: 1 },
  evidence: { shownAt: 'T0', firstPressAt: null, changes: 1, replays: 2 },
};

function storage(more: Partial<Storage> = {}): Storage {
  const kept = new Map<string, string>();
  const getItem = (key: string): string | null => kept.get(key) ?? null;
  const setItem = (key: string, value: string): void => void kept.set(key, value);
  const removeItem = (key: string): void => void kept.delete(key);
  return { getItem, setItem, removeItem, ...more } as Storage;
}

it('brings the same screen and the same counts back, for its sitting alone', () => {
  const one = storage();
  new ViewStore('s1', one).keep(view);
  expect(new ViewStore('s1', one).find()).toEqual(view);
  expect(new ViewStore('s2', one).find()).toBeUndefined();
});

it('does without when nothing can be stored', () => {
  const refuse = (): never => {
    throw new Error('forbidden');
  };
  const store = new ViewStore('s1', storage({ getItem: refuse, setItem: refuse }));
  expect(() => store.keep(view)).not.toThrow();
  expect(store.find()).toBeUndefined();
});

it('begins anew once the person has left', () => {
  const one = storage();
  new ViewStore('s1', one).keep(view);
  new ViewStore('s1', one).forget();
  expect(new ViewStore('s1', one).find()).toBeUndefined();
});
