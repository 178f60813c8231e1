import type { Box } from './places';

/** Something on the page that a person can choose. */
export interface Choosable extends EventTarget {
  /** It can be chosen now, and can be seen. */
  readonly isOpen: boolean;
  readonly box: Box;
  /** What it belongs to: the answers, the other answers, the strip. Nothing: it stands alone. */
  readonly home: unknown;
  /** The word on it: another word makes it another tile. */
  readonly label: string;
  /** A finger is on it, or no longer. */
  look(isPressed: boolean): void;
  /** A ring fills in so many milliseconds; 0: there is none. */
  fill(ms: number): void;
  /** It is lit, alone or with others; nothing: no longer. */
  light(how: 'one' | 'group' | undefined): void;
  /** A finger, a pointer, a key or a step has come to it. */
  attend(): void;
  choose(): void;
  /** Goes to it with the keys. */
  focus(): void;
}
