import { Corners, type Place } from './corners';
import { StaffPad } from './staff-pad';

/** What of the glass is a corner: as much as a finger needs. */
const CORNER_MM = 20;
const USUAL_PX_PER_MM = 5.885;

let isCancelling = false;

/** How staff leave a person's screen. */
export const staff = new StaffPad();

const corners = new Corners({
  glass: () => ({ width: innerWidth, height: innerHeight, corner: CORNER_MM * pxPerMm() }),
  cancel: (pointerIds) => {
    pointerIds.forEach(cancel);
    document.dispatchEvent(new Event('ownsay-corners')); // nor is what any other finger had begun: nobody hears how it ends
  },
  open: () => void staff.open(),
});

/** Whether the screen is to hear of it. */
export function leavesToScreen(event: Place): boolean {
  return isCancelling || corners.hears(event);
}

/** Where there are no two fingers: Ctrl+Alt+Shift+K. */
export function listenForKeys(isKept: () => boolean): void {
  window.addEventListener('keydown', (event) => {
    if (isKept() && event.code === 'KeyK' && event.ctrlKey && event.altKey && event.shiftKey) {
      void staff.open();
    }
  });
}

/** What had begun as a press is none. */
function cancel(pointerId: number): void {
  isCancelling = true;
  const slip = { pointerId, bubbles: true, composed: true };
  [true, false].forEach((isPrimary) => document.dispatchEvent(new PointerEvent('pointercancel', { ...slip, isPrimary })));
  isCancelling = false;
}

function pxPerMm(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--px-per-mm')) || USUAL_PX_PER_MM;
}
