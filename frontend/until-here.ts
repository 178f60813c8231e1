import { patienceMs } from './delivery';

/** Fetches something until it is here, with more patience after each failure. Nothing: nobody waits for it any more. */
export async function untilHere<T>(
  fetch: () => Promise<T>,
  isAwaited: () => boolean,
  onFailure: () => void,
  pause: (ms: number) => Promise<void>,
): Promise<T | undefined> {
  for (let failures = 0; isAwaited(); failures++) {
    try {
      const here = await fetch();
      return isAwaited() ? here : undefined;
    } catch {
      onFailure();
      await pause(patienceMs(failures));
    }
  }
  return undefined;
}
