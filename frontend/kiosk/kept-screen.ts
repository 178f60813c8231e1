import { voice } from '../page-voice';
import { go } from '../navigation';
import { isScreenAlive } from '../server';
import { Corners, type Place } from './corners';
import { QuietScreen, type Spelled } from './quiet-screen';
import { QuietTime } from './quiet-time';
import { StaffPad } from './staff-pad';
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

/** What of the glass is a corner: as much as a finger needs. */
const CORNER_MM = 20;

const over = new QuietScreen();
const staff = new StaffPad();
let screen: KeptScreen | undefined;
let isCancelling = false;

const quiet: QuietTime = new QuietTime({
  prompt: () => (staff.isOpen ? staff.close() : prompt()),
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
  isMovedAwake: () => way().way === 'DWELL',
  wake,
  pressed: () => quiet.pressed(),
  moved: () => quiet.moved(),
});

const corners = new Corners({
  glass: () => ({ width: innerWidth, height: innerHeight, corner: CORNER_MM * pxPerMm() }),
  cancel: (pointerIds) => pointerIds.forEach(cancel),
  open: () => void staff.open(),
});

/** A person's screen came. The resting one has nothing to hide. */
export function keep(kept: KeptScreen): void {
  screen = kept;
  if (!keptAsKnown()) {
    void fetchKept();
  }
  if (kept.hasAttribute('resting')) {
    wake();
    quiet.stop();
  } else {
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

/** What had begun as a press is none. */
function cancel(pointerId: number): void {
  isCancelling = true;
  const slip = { pointerId, bubbles: true, composed: true };
  [true, false].forEach((isPrimary) => document.dispatchEvent(new PointerEvent('pointercancel', { ...slip, isPrimary })));
  isCancelling = false;
}

function pxPerMm(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--px-per-mm')) || 5.885;
}

/** What a person began stays: on the server, or on this tablet. Where nobody answers, so does the screen. */
async function comeToRest(): Promise<void> {
  const isAnswered = await isScreenAlive().then(() => true, () => false);
  if (isAnswered && quiet.isHidden) {
    go('/');
  }
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

/** Whether the screen is to hear of it. */
function hears(event: Place): boolean {
  return isCancelling || (waking.hears(event) && corners.hears(event));
}

HEARD.forEach((name) =>
  window.addEventListener(
    name,
    (event) => {
      if (screen && !hears(event as unknown as Place)) {
        event.stopImmediatePropagation();
        if (event.cancelable) {
          event.preventDefault();
        }
      }
    },
    { capture: true, passive: false },
  ),
);
// a switch that is neither key nor pointer
document.addEventListener('ownsay-press', () => (quiet.isHidden ? wake() : quiet.pressed()));
window.addEventListener('keydown', (event) => {
  if (screen && event.code === 'KeyK' && event.ctrlKey && event.altKey && event.shiftKey) {
    void staff.open();
  }
});
document.addEventListener('visibilitychange', () => !document.hidden && screen && !screen.hasAttribute('resting') && quiet.check());
