import { lock } from './kiosk-lock';
import { OnePlace } from './one-place';
import { isAnswering } from '../server';
import { keptAsKnown } from './staff-pin';
import { pageGlass, WholeScreen } from './whole-screen';

export interface PageLock {
  /** A press begins: some things browsers grant only then. */
  pressed(): void;
  /** A person's screen came, or is seen again. */
  seen(): void;
}

/** Keeps this page on its screen, for as long as somebody chooses on it. */
export function lockPage(isKept: () => boolean): PageLock {
  const whole = new WholeScreen(pageGlass());
  const place = new OnePlace(history, isKept);
  const fill = (): void => {
    if (isKept()) {
      void whole.pressed(keptAsKnown()?.fullScreen ?? false);
    }
  };
  lock(window, isKept, () => void loadAgain());
  window.addEventListener('popstate', (event) => !place.popped(event.state) && event.stopImmediatePropagation(), { capture: true });
  // on lifting: a touch that only begins grants nothing
  ['pointerup', 'keyup'].forEach((name) => window.addEventListener(name, fill, { capture: true }));
  return { pressed: () => place.pressed(), seen: () => void whole.light() };
}

/** A page that cannot be loaded would leave the browser's own words there: then everything stays as it is. */
async function loadAgain(): Promise<void> {
  if (await isAnswering()) {
    location.reload();
  }
}
