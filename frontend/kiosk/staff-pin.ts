import { ask, send } from '../server';

/** What keeps this tablet, in the words of the home's staff. Its twin is in `StaffPinController`. */
export interface Kept {
  /** Whether it asks its browser for the whole screen. */
  readonly fullScreen: boolean;
  readonly hasPin: boolean;
  readonly lang: string;
  readonly texts: Readonly<Record<string, string>>;
}

export type Tried = 'RIGHT' | 'WRONG' | 'WAIT' | 'NONE';

const ADDRESS = '/api/staff-pin';
const PATIENCE_MS = 3_000;

/** What was told last, for when the server is away. */
let known: Kept | undefined;
let asking: Promise<Kept | undefined> | undefined;

export function fetchKept(): Promise<Kept | undefined> {
  asking ??= ask<Kept>(ADDRESS, {}, PATIENCE_MS)
    .then((kept) => (known = kept))
    .catch(() => known)
    .finally(() => (asking = undefined));
  return asking;
}

export function keptAsKnown(): Kept | undefined {
  return known;
}

/** Fails when the server does not answer: only it knows the PIN. */
export async function tryPin(pin: string): Promise<Tried> {
  return (await send<{ outcome: Tried }>(ADDRESS, { pin })).outcome;
}
