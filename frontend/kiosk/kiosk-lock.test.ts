import { expect, it, vi } from 'vitest';
import { type Key, leadsAway, lock, NEVER } from './kiosk-lock';

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const key = (name: string, more: Partial<Key> = {}): Key => ({ key: name, ...PLAIN, ...more });

it.each(['p', 's', 'f', 'n', 't', 'w', 'l', 'u', 'P'])('keeps the browser from Ctrl+%s and Cmd+%s', (letter) => {
  expect(leadsAway(key(letter, { ctrlKey: true }))).toBe(true);
  expect(leadsAway(key(letter, { metaKey: true }))).toBe(true);
});

it.each(['F1', 'F3', 'F11', 'F12', 'BrowserBack'])('keeps the browser from %s', (name) => expect(leadsAway(key(name))).toBe(true));

it.each(['c', 'Delete', 'A', 'b', 'm'])('keeps the browser from Ctrl+Shift+%s, and leaves Ctrl+%s to whoever types', (letter) => {
  expect(leadsAway(key(letter, { ctrlKey: true, shiftKey: true }))).toBe(true);
  expect(leadsAway(key(letter, { ctrlKey: true }))).toBe(false);
});

it('keeps the browser from showing what it runs', () => expect(leadsAway(key('Escape', { shiftKey: true }))).toBe(true));

it('keeps the browser from going back by key', () => {
  expect([key('ArrowLeft', { altKey: true }), key('ArrowRight', { altKey: true })].map(leadsAway)).toEqual([true, true]);
});

it.each(['Tab', 'ArrowLeft', 'ArrowUp', 'Enter', ' ', 'Escape', 'Shift', 'Control', 'Alt', 'CapsLock', 'Insert', 'F5', 'F2', 'k', '1'])(
  'leaves %s to whoever chooses with it',
  (name) => expect(leadsAway(key(name))).toBe(false),
);

it('leaves screen readers and zoom their own', () => {
  const theirs = [key('ArrowRight', { ctrlKey: true, altKey: true }), key('u', { ctrlKey: true, altKey: true }), key('+', { ctrlKey: true }), key('0', { ctrlKey: true })];
  expect(theirs.map(leadsAway)).toEqual([false, false, false, false]);
});

function happen(page: EventTarget, name: string, more: object = {}): { isStopped: boolean; isHeard: boolean } {
  let isHeard = false;
  page.addEventListener(name, () => (isHeard = true));
  const event = new Event(name, { cancelable: true });
  Object.entries({ composedPath: () => [], ...more }).forEach(([what, value]) => Object.defineProperty(event, what, { value }));
  page.dispatchEvent(event);
  return { isStopped: event.defaultPrevented, isHeard };
}

it('stops what a browser does by itself, and hides nothing from whoever listens', () => {
  const page = new EventTarget();
  lock(page, () => true, () => {});
  NEVER.forEach((name) => expect(happen(page, name), name).toEqual({ isStopped: true, isHeard: true }));
  expect(happen(page, 'keydown', key('p', { ctrlKey: true }))).toEqual({ isStopped: true, isHeard: true });
  expect(happen(page, 'keydown', key('Tab'))).toEqual({ isStopped: false, isHeard: true });
  expect(happen(page, 'wheel', { ctrlKey: true }).isStopped).toBe(true);
  expect(happen(page, 'wheel', { ctrlKey: false }).isStopped).toBe(false);
  expect(happen(page, 'touchmove', { touches: [1, 2] }).isStopped).toBe(true);
  expect(happen(page, 'touchmove', { touches: [1] }).isStopped).toBe(false);
});

it('loads the page again by itself, unless the key is somebody\'s switch', () => {
  const page = new EventTarget();
  const loadAgain = vi.fn();
  lock(page, () => true, loadAgain);
  expect(happen(page, 'keydown', key('F5')).isStopped).toBe(true);
  expect(happen(page, 'keydown', key('r', { ctrlKey: true })).isStopped).toBe(true);
  expect(happen(page, 'keydown', key('r')).isStopped).toBe(false);
  expect(loadAgain).toHaveBeenCalledTimes(2);

  const switched = new EventTarget();
  switched.addEventListener('keydown', (event) => event.preventDefault());
  lock(switched, () => true, loadAgain);
  happen(switched, 'keydown', key('F5'));
  expect(loadAgain).toHaveBeenCalledTimes(2);
});

it('lets words be selected where something is typed', () => {
  const page = new EventTarget();
  lock(page, () => true, () => {});
  const field = { matches: (selector: string) => selector.includes('input') };
  expect(happen(page, 'selectstart', { composedPath: () => [field] }).isStopped).toBe(false);
});

it('opens no link in another window', () => {
  const page = new EventTarget();
  lock(page, () => true, () => {});
  const link = (target: string) => ({ composedPath: () => [{ matches: (selector: string) => selector.startsWith('a['), target }] });
  expect(happen(page, 'click', { ...link('_blank') }).isStopped).toBe(true);
  expect(happen(page, 'click', { ...link(''), ctrlKey: true }).isStopped).toBe(true);
  expect(happen(page, 'click', { ...link('') }).isStopped).toBe(false);
});

it('stops nothing where nobody chooses', () => {
  const page = new EventTarget();
  lock(page, () => false, () => {});
  expect(happen(page, 'contextmenu').isStopped).toBe(false);
  expect(happen(page, 'keydown', key('p', { ctrlKey: true })).isStopped).toBe(false);
});
