import { input } from './input/input';
import type { ScanState } from './input/scanner';
import { waysInOf } from './input/ways-in';
import { voice } from './page-voice';

/** What a screen says of the light that goes from tile to tile. */
export const SCAN_TEXTS: Readonly<Partial<Record<ScanState, string>>> = { lit: 'scanChoose', resting: 'scanStart' };

/** The page listens and speaks as it is written on the element of a person's screen. */
export function listenAs(screen: Element): void {
  const ways = waysInOf(screen.getAttribute('ways-in'));
  input.listenAs(screen, ways);
  voice.isReserved = ways.speaks === 'NEVER';
}
