import { dwells, waysInOf } from '../input/ways-in';
import { go } from '../navigation';
import { voice } from '../page-voice';
import { isAnswering } from '../server';
import type { Place } from './corners';
import { leavesToScreen, listenForKeys, staff } from './page-corners';
import { lockPage } from './page-lock';
import { QuietScreen, type Spelled } from './quiet-screen';
import { QuietTime } from './quiet-time';
import { fetchKept, keptAsKnown } from './staff-pin';
import { HEARD, Waking } from './waking';

/** A person's screen, as what keeps it sees it. */
export interface KeptScreen extends HTMLElement {
  /** Says once more what it asks. Nothing to say: it does not ask. */
  promptAgain?(): void;
}

interface Way {
  readonly way?: string;
  readonly speaks?: string;
}

let screen: KeptScreen | undefined;
const isKept = (): boolean => screen !== undefined;
const over = new QuietScreen();
const page = lockPage(isKept);

const quiet: QuietTime = new QuietTime({
  prompt,
  hide: () => {
    staff.close();
    voice.hush();
    over.show(told<readonly Spelled[]>('go-on', []));
    tell('ownsay-quiet');
  },
  rest: () => void comeToRest(),
  isSpeaking: () => voice.now !== undefined,
});

const waking = new Waking({
  isHidden: () => quiet.isHidden,
  isMovedAwake: () => dwells(waysInOf(screen?.getAttribute('ways-in') ?? null)),
  wake,
  pressed: () => {
    quiet.pressed();
    page.pressed();
  },
  moved: () => quiet.moved(),
});

/** A person's screen came. The resting one has nothing to hide. */
export function keep(kept: KeptScreen): void {
  screen = kept;
  page.seen();
  if (!keptAsKnown()) {
    void fetchKept();
  }
  if (isResting()) {
    wake();
    quiet.stop();
  } else {
    if (!quiet.isHidden) {
      quiet.pressed(); // another screen comes only because somebody wanted it
    }
    quiet.start();
  }
}

/** It left. */
export function letGo(kept: KeptScreen): void {
  if (screen === kept) {
    wake();
    quiet.stop();
    screen = undefined;
  }
}

/** The page beneath is as it was: the same question, the same pictures, the same half-made answer. */
function wake(): void {
  const wasHidden = quiet.isHidden;
  quiet.wake();
  if (wasHidden) {
    over.hide();
    tell('ownsay-awake');
  }
}

function prompt(): void {
  if (way().speaks !== 'NEVER') {
    screen?.promptAgain?.();
  }
}

/** What a person began stays: on the server, or on this tablet. Where nobody answers, so does the screen. */
async function comeToRest(): Promise<void> {
  if ((await isAnswering()) && quiet.isHidden) {
    go('/');
  }
}

function isResting(): boolean {
  return screen?.hasAttribute('resting') ?? false;
}

function tell(name: 'ownsay-quiet' | 'ownsay-awake'): void {
  document.dispatchEvent(new Event(name));
}

function way(): Way {
  return told<Way>('ways-in', {});
}

function told<T>(attribute: string, otherwise: T): T {
  const json = screen?.getAttribute(attribute);
  return json ? (JSON.parse(json) as T) : otherwise;
}

function hear(event: Event): void {
  if (screen && !isForScreen(event as unknown as Place)) {
    event.stopImmediatePropagation();
    if (event.cancelable) {
      event.preventDefault();
    }
  }
}

/** A finger that is lifted has left its corner, also while the quiet screen lies over all; it came to none then. */
function isForScreen(happened: Place): boolean {
  if (happened.type === 'pointerup' || happened.type === 'pointercancel') {
    const leaves = leavesToScreen(happened);
    return waking.hears(happened) && leaves;
  }
  return waking.hears(happened) && leavesToScreen(happened);
}

HEARD.forEach((name) => window.addEventListener(name, hear, { capture: true, passive: false }));
listenForKeys(isKept);
// a switch that is neither key nor pointer
document.addEventListener('ownsay-press', (press) => {
  if (screen && !waking.hears({ type: 'click', detail: 0 })) {
    press.preventDefault();
  }
});
document.addEventListener('visibilitychange', () => {
  if (!document.hidden && screen) {
    page.seen();
    if (!isResting()) {
      quiet.check();
    }
  }
});
