/** How a person selects, as the server tells it on the element of their screen. Its twin is `front.screen.WaysIn`. */
export interface WaysIn {
  readonly way: WayIn;
  readonly touching: Touching;
  readonly dwelling: Dwelling;
  readonly scanning: Scanning;
  /** When a tile says its word by itself. */
  readonly speaks: 'ON_PRESS' | 'ON_FOCUS' | 'NEVER';
  /** Nobody's screen yet: what everybody of the home selects with. */
  readonly anybody?: Anybody | undefined;
}

export interface Anybody {
  readonly ways: readonly WayIn[];
  readonly switches: readonly string[];
  /** Those that choose, of who has another one to step. */
  readonly choosers: readonly string[];
}

export type WayIn = 'TOUCH' | 'HELD_TOUCH' | 'SLIDE' | 'DWELL' | 'ONE_SWITCH' | 'TWO_SWITCHES' | 'KEYS' | 'SUPPORTERS_HAND';

export interface Touching {
  readonly actOn: 'RELEASE' | 'PRESS';
  readonly holdMs: number;
  readonly ignoreRepeatMs: number;
  readonly fingers: 'FIRST' | 'LAST';
}

export interface Dwelling {
  readonly dwellMs: number;
  readonly lockMs: number;
}

export interface Scanning {
  readonly order: 'ONE_BY_ONE' | 'ROWS' | 'BLOCKS';
  readonly rateMs: number;
  /** How long the first step of a round lasts, in percent of the others. */
  readonly firstPercent: number;
  /** How long the switch must be held to count. */
  readonly acceptMs: number;
  /** How long after a choice nothing else is chosen. */
  readonly lockMs: number;
  /** After how many rounds it rests. */
  readonly loops: number;
  readonly cue: 'NONE' | 'ALOUD' | 'SECOND_OUTPUT';
  /** How loud a step says its word, in percent of what is said otherwise. */
  readonly cuePercent: number;
  /** The `code` of a key, `Gamepad0` to `Gamepad31`, or `Pointer`: see `switches.ts`. */
  readonly firstSwitch: string;
  readonly secondSwitch: string;
}

/** Of somebody who touches with a steady hand; of everybody, before it is known who comes. */
export const USUAL: WaysIn = {
  way: 'TOUCH',
  touching: { actOn: 'RELEASE', holdMs: 600, ignoreRepeatMs: 800, fingers: 'FIRST' },
  dwelling: { dwellMs: 1_200, lockMs: 1_000 },
  scanning: {
    order: 'ONE_BY_ONE',
    rateMs: 3_000,
    firstPercent: 200,
    acceptMs: 0,
    lockMs: 800,
    loops: 3,
    cue: 'NONE',
    cuePercent: 50,
    firstSwitch: 'Space',
    secondSwitch: 'Enter',
  },
  speaks: 'ON_PRESS',
};

/** What is not told is as usual. */
export function waysInOf(told: string | null): WaysIn {
  const { way, touching, dwelling, scanning, speaks, anybody } = (told ? JSON.parse(told) : {}) as Partial<WaysIn>;
  return {
    way: way ?? USUAL.way,
    touching: { ...USUAL.touching, ...touching },
    dwelling: { ...USUAL.dwelling, ...dwelling },
    scanning: { ...USUAL.scanning, ...scanning },
    speaks: speaks ?? USUAL.speaks,
    anybody: anybody ?? undefined,
  };
}

/** With how many switches; 0: none. On nobody's screen with one, if anybody has one: a second one does the same there. */
export function switchesOf({ way, anybody }: WaysIn): 0 | 1 | 2 {
  const isOne = way === 'ONE_SWITCH' || anybody?.ways.includes('ONE_SWITCH');
  const isTwo = way === 'TWO_SWITCHES' || anybody?.ways.includes('TWO_SWITCHES');
  return isOne ? 1 : isTwo ? 2 : 0;
}

export function dwells({ way, anybody }: WaysIn): boolean {
  return way === 'DWELL' || (anybody?.ways.includes('DWELL') ?? false);
}

/** Whoever hears each word as they come to it hears each step. */
export function scanningOf({ scanning, speaks }: WaysIn): Scanning {
  return speaks === 'ON_FOCUS' && scanning.cue === 'NONE' ? { ...scanning, cue: 'ALOUD', cuePercent: 100 } : scanning;
}
