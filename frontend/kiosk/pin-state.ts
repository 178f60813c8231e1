import type { Tried } from './staff-pin';

export const DIGITS = 6;

/** Where staff are on their way out. `open` is past the PIN. */
export interface PinState {
  readonly is: 'typing' | 'asking' | 'open';
  readonly digits: string;
  /** What became of the last try; `AWAY`: nobody answered. */
  readonly last?: Exclude<Tried, 'RIGHT'> | 'AWAY' | undefined;
}

export const BEGUN: PinState = { is: 'typing', digits: '' };

/** With the sixth digit it is asked for. */
export function typed(now: PinState, digit: string): PinState {
  if (now.is !== 'typing' || !/^[0-9]$/.test(digit)) {
    return now;
  }
  const digits = now.digits + digit;
  return digits.length < DIGITS ? { is: 'typing', digits } : { is: 'asking', digits };
}

export function deleted(now: PinState): PinState {
  return now.is === 'typing' ? { is: 'typing', digits: now.digits.slice(0, -1) } : now;
}

export function answered(outcome: Tried | 'AWAY'): PinState {
  return outcome === 'RIGHT' ? { is: 'open', digits: '' } : { ...BEGUN, last: outcome };
}
