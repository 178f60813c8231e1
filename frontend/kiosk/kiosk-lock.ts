/** What a key press tells of itself. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** With Ctrl, or with Cmd on a Mac: print, save, find, windows, tabs, addresses, source, downloads, history, bookmarks, the browser's tools. */
const WITH_CTRL = new Set(['p', 's', 'f', 'g', 'n', 't', 'w', 'l', 'u', 'o', 'e', 'k', 'h', 'j', 'd', 'q', 'i']);
/** Help, find, address, caret, menu, full screen, tools. For F5 see {@link loadsAgain}. */
const ALONE = new Set(['F1', 'F3', 'F6', 'F7', 'F10', 'F11', 'F12', 'BrowserBack', 'BrowserForward', 'BrowserHome', 'BrowserSearch', 'BrowserFavorites']);
/** With Shift as well: the browser's tools, clearing what it keeps, its tabs, bookmarks and accounts. Without, they belong to whoever types. */
const WITH_CTRL_AND_SHIFT = new Set(['c', 'delete', 'a', 'b', 'm']);
const WITH_ALT = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'd', 'e', 'f']);

/**
 * Whether the browser would leave the page by that key, or put something over it. Keys that people choose with are never
 * among them: Tab, arrows, Enter, Space, Escape, letters and digits alone. Nor is what belongs to a screen reader or to
 * the operating system's zoom.
 */
export function leadsAway({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): boolean {
  if (ctrlKey || metaKey) {
    const isStaffs = altKey && shiftKey; // Ctrl+Alt+Shift+K
    const isScreenReaders = ctrlKey && altKey; // VoiceOver, and shortcuts of NVDA
    const pressed = key.toLowerCase();
    return !isStaffs && !isScreenReaders && (WITH_CTRL.has(pressed) || (shiftKey && WITH_CTRL_AND_SHIFT.has(pressed)));
  }
  if (shiftKey && key === 'Escape') { // a list of all that the browser runs
    return true;
  }
  return altKey ? WITH_ALT.has(key.length === 1 ? key.toLowerCase() : key) : ALONE.has(key);
}

/** The same page again: harmless, unless there is no server to give it. */
export function loadsAgain({ key, ctrlKey, metaKey }: Key): boolean {
  return key === 'F5' || key === 'BrowserRefresh' || ((ctrlKey || metaKey) && key.toLowerCase() === 'r');
}

/** What fingers and mice do beside pressing: menus, selecting, dragging, pinching, other windows, offers of the browser's own. */
export const NEVER = [
  'contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'dblclick', 'auxclick', 'gesturestart', 'gesturechange', 'gestureend', 'beforeinstallprompt',
] as const;

/** Listens on the window, and only ever keeps the browser from its own doing: whoever chooses with a key is still heard. */
export function lock(page: EventTarget, isLocked: () => boolean, loadAgain: () => void): void {
  const stop = (name: string, isMeant: (event: Event) => boolean): void =>
    page.addEventListener(name, (event) => isLocked() && isMeant(event) && event.preventDefault(), { capture: true, passive: false });
  NEVER.forEach((name) => stop(name, (event) => !isTyping(event)));
  stop('keydown', (event) => leadsAway(event as KeyboardEvent));
  stop('wheel', (event) => (event as WheelEvent).ctrlKey); // a pinch on a touch pad
  stop('touchmove', (event) => ((event as TouchEvent).touches?.length ?? 0) > 1);
  stop('click', (event) => opensElsewhere(event as MouseEvent));
  // after everybody else: it may be somebody's switch
  page.addEventListener('keydown', (event) => {
    if (isLocked() && !event.defaultPrevented && loadsAgain(event as KeyboardEvent)) {
      event.preventDefault();
      loadAgain();
    }
  });
}

/** Where something can be typed, words can be selected. */
function isTyping(event: Event): boolean {
  return event.composedPath().some((node) => (node as Element).matches?.('input, textarea'));
}

function opensElsewhere(event: MouseEvent): boolean {
  const isAside = event.ctrlKey || event.metaKey || event.shiftKey;
  return event.composedPath().some((node) => {
    const link = node as HTMLAnchorElement;
    return link.matches?.('a[href]') && (isAside || (link.target !== '' && link.target !== '_self'));
  });
}
