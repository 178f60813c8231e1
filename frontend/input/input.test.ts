import { beforeEach, expect, it, vi } from 'vitest';
import type { Clock } from './clock';

vi.hoisted(() => Object.assign(globalThis, { document: new EventTarget() }));

const { Input } = await import('./input');
const { switchOf } = await import('./switches');
const { waysInOf } = await import('./ways-in');

class Tile extends EventTarget {
  chosen = 0;
  looks: boolean[] = [];
  hasPointerCapture = (): boolean => false;
  isOpen = true;
  box = { left: 0, top: 0, right: 1, bottom: 1 };
  home = undefined;
  label = '';
  fills: number[] = [];
  fill(ms: number): void {
    this.fills.push(ms);
  }
  light(): void {}
  attend(): void {}
  focus(): void {}
  look(isPressed: boolean): void {
    this.looks.push(isPressed);
  }
  choose(): void {
    this.chosen++;
  }
}

let page: EventTarget;
let soup: Tile;
let bread: Tile;
let at = 0;

beforeEach(() => {
  page = new EventTarget();
  [soup, bread, at] = [new Tile(), new Tile(), at + 10_000];
  const input = new Input(page as Document);
  input.register(soup);
  input.register(bread);
});

function happen(name: string, on: Tile | undefined, more: object = {}): Event {
  const event = new Event(name, { cancelable: true });
  const facts = { isPrimary: true, button: 0, buttons: 0, pointerId: 1, pointerType: 'touch', width: 40, height: 40, clientX: 0, clientY: 0, timeStamp: at, composedPath: () => (on ? [on] : []), ...more };
  Object.entries(facts).forEach(([key, value]) => Object.defineProperty(event, key, { value }));
  page.dispatchEvent(event);
  return event;
}

it('chooses the tile that was pressed, and shows at once that it is', () => {
  happen('pointerdown', soup);
  expect(soup.looks).toEqual([true]);
  happen('pointerup', soup);
  expect([soup.chosen, soup.looks]).toEqual([1, [true, false]]);
});

it('leaves the gaps dead', () => {
  happen('pointerdown', undefined);
  happen('pointerup', soup);
  expect(soup.chosen).toBe(0);
});

it('shows that a finger has slid off, and chooses nothing', () => {
  happen('pointerdown', soup);
  happen('pointermove', undefined);
  expect(soup.looks).toEqual([true, false]);
  happen('pointerup', bread);
  expect([soup.chosen, bread.chosen]).toEqual([0, 0]);
});

it('takes no notice of a second finger or another button', () => {
  happen('pointerdown', soup);
  happen('pointerdown', bread, { isPrimary: false, pointerId: 2 });
  happen('pointercancel', bread, { isPrimary: false, pointerId: 2 });
  happen('pointerup', bread, { isPrimary: false, pointerId: 2 });
  happen('pointerup', soup);
  expect([soup.chosen, bread.chosen]).toEqual([1, 0]);
  at += 1_000;
  happen('pointerdown', soup, { button: 2 });
  happen('pointerup', soup, { button: 2 });
  expect(soup.chosen).toBe(1);
});

it('hears keys and helpers, but not the click that follows a touch', () => {
  happen('click', soup, { detail: 0 });
  expect(soup.chosen).toBe(1);
  at += 1_000;
  happen('click', soup, { detail: 1 });
  expect(soup.chosen).toBe(1);
});

it('takes a key that is held down for one press', () => {
  expect(happen('keydown', soup, { key: 'Enter', repeat: true }).defaultPrevented).toBe(true);
  expect(happen('keydown', soup, { key: 'Enter', repeat: false }).defaultPrevented).toBe(false);
});

it('opens no menu over a tile', () => {
  expect(happen('contextmenu', soup).defaultPrevented).toBe(true);
  expect(happen('contextmenu', undefined).defaultPrevented).toBe(false);
});

it('takes a palm for no finger', () => {
  happen('pointerdown', soup, { width: 200, height: 120 });
  happen('pointerup', soup, { width: 200, height: 120 });
  expect(soup.chosen).toBe(0);
});

it('lets a finger choose while a palm rests on the glass', () => {
  happen('pointerdown', bread, { width: 200, height: 120, pointerId: 7 });
  happen('pointerdown', soup, { isPrimary: false, pointerId: 8 });
  happen('pointerup', soup, { isPrimary: false, pointerId: 8 });
  expect([soup.chosen, bread.chosen]).toEqual([1, 0]);
});

it('takes a hand that spreads on the glass for a palm', () => {
  happen('pointerdown', soup);
  happen('pointermove', soup, { width: 200, height: 120 });
  happen('pointerup', soup, { width: 200, height: 120 });
  expect(soup.chosen).toBe(0);
});

/** The only ears on a page of its own. */
function only(ways: object): InstanceType<typeof Input> {
  page = new EventTarget();
  const input = new Input(page as Document, clock);
  [soup, bread].forEach((tile) => input.register(tile));
  input.listenAs('screen', waysInOf(JSON.stringify(ways)));
  return input;
}

it('chooses nothing where the tile below a finger became another one', () => {
  const input = only({ way: 'TOUCH' });
  happen('pointerdown', soup);
  input.renamed(soup as never);
  happen('pointerup', soup);
  expect(soup.chosen).toBe(0);
});

it('says what is touched before it is chosen, for whom a touch is a choice', () => {
  const heard: string[] = [];
  Object.assign(soup, { attend: () => heard.push('soup'), choose: () => heard.push('chosen') });
  only({ way: 'TOUCH', touching: { actOn: 'PRESS' } });
  happen('pointerdown', soup);
  expect(heard).toEqual(['soup', 'chosen']);
});

it('measures how far a finger slid from where it came down itself', () => {
  only({ way: 'SLIDE' });
  happen('pointerdown', soup);
  happen('pointerdown', bread, { pointerId: 2, clientX: 400, isPrimary: false });
  happen('pointermove', soup, { clientX: 1 });
  happen('pointerup', soup, { clientX: 1 });
  expect(soup.chosen).toBe(0);

  happen('pointerdown', soup);
  happen('pointermove', soup, { clientX: 90 });
  happen('pointerup', soup, { clientX: 90 });
  expect(soup.chosen).toBe(1);
});

it('does not go on counting where a pointer rests, once a finger chose', () => {
  const input = only({ way: 'DWELL' });
  const dwells = (): unknown => (Reflect.get(Reflect.get(input, 'dweller') as object, 'state') as { on?: unknown }).on;
  happen('pointermove', soup, { pointerType: 'mouse' });
  expect(dwells()).toBe(soup);
  happen('pointerdown', bread);
  happen('pointerup', bread);
  expect([bread.chosen, dwells()]).toEqual([1, undefined]);
  happen('pointermove', soup, { pointerType: 'mouse', clientX: 2 });
  expect(dwells()).toBeUndefined();
});

it('knows which keys choose for whom, where many may come', () => {
  const ways = waysInOf(JSON.stringify({ anybody: { ways: ['TWO_SWITCHES'], switches: ['Space', 'Enter', 'KeyF', 'KeyJ'], choosers: ['Enter', 'KeyJ'] } }));
  expect(['Space', 'KeyF', 'Enter', 'KeyJ', 'KeyQ'].map((code) => switchOf(code, ways))).toEqual(['first', 'first', 'second', 'second', undefined]);
});

it('forgets every finger once both corners are held: nobody hears how they are lifted', () => {
  happen('pointerdown', soup);
  happen('ownsay-corners', undefined);
  happen('pointerup', soup);
  expect(soup.chosen).toBe(0);
});

/** A page that paints when it is told to. */
let paints: (() => void)[] = [];
const clock: Clock = { now: () => at, after: () => () => {}, painted: (then) => void paints.push(() => then(at)) };

function paint(): void {
  const now = paints;
  paints = [];
  now.forEach((then) => then());
}

function withOneSwitch(key: string): InstanceType<typeof Input> {
  const input = new Input(page as Document, clock);
  [soup, bread].forEach((tile) => input.register(tile));
  input.listenAs('screen', waysInOf(JSON.stringify({ way: 'ONE_SWITCH', scanning: { firstSwitch: key } })));
  return input;
}

it('takes no key and no press for the person while staff type their number', () => {
  const input = withOneSwitch('Enter');
  happen('ownsay-staff', undefined);
  expect(happen('keydown', undefined, { key: 'Enter', code: 'Enter' }).defaultPrevented).toBe(false);
  happen('pointerdown', soup);
  happen('pointerup', soup);
  expect([input.scanning, soup.chosen]).toEqual(['off', 0]);

  happen('ownsay-person', undefined);
  expect(happen('keydown', undefined, { key: 'Enter', code: 'Enter' }).defaultPrevented).toBe(true);
});

it('goes on resting while one reason of two is left', () => {
  const input = withOneSwitch('Enter');
  happen('ownsay-staff', undefined);
  happen('ownsay-quiet', undefined);
  happen('ownsay-person', undefined);
  paint();
  expect(input.scanning).toBe('off');
});

it('chooses nothing with the button of a pad that wakes the page', () => {
  const button = { pressed: false };
  Object.assign(page, { defaultView: Object.assign(new EventTarget(), { navigator: { getGamepads: () => [{ timestamp: 0, buttons: [button] }] } }) });
  const input = withOneSwitch('Gamepad0');
  const told: string[] = [];
  Object.assign(Reflect.get(input, 'scanner'), { close: () => told.push('close'), open: () => told.push('open') });
  let isDeaf = true; // for a while: it takes what a shaking hand adds for a part of the press
  page.addEventListener('ownsay-press', (press) => {
    happen('ownsay-awake', undefined);
    if (isDeaf) {
      press.preventDefault();
    }
  });
  happen('ownsay-quiet', undefined);
  button.pressed = true;
  paint();
  button.pressed = false;
  paint();
  button.pressed = true;
  paint();
  button.pressed = false;
  paint();
  expect(told).toEqual(['open', 'open']);

  isDeaf = false;
  button.pressed = true;
  paint();
  expect(told).toEqual(['open', 'open', 'close']);
});
