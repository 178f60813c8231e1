const STEPS = [1, 0.94, 0.88, 0.83, 0.78, 0.73, 0.68, 0.64];
/**
 * A long question may become smaller still, and so may words in a place that has no second page, or that begin larger than
 * others because they stand beside their picture: nothing may be lost.
 */
const MORE_STEPS = [...STEPS, 0.58, 0.52, 0.46];
/** What staff prepared for somebody to say may be long. */
const LONGEST_STEPS = [...MORE_STEPS, 0.4, 0.35, 0.3];
const LONGEST = '.kiosk--talk .tiles, .bar';
const PATIENT = '.ask, .tiles--2x3, .ways';
const WITHOUT_SECOND_PAGE =
  `${PATIENT}, .note, .sort__thing, .sort__columns, .plan, .readback, .mat, .thanks, .bar, .act, .kiosk--talk .tiles, .body:has(.tile--row)`;
const GROUPS =
  '.ask, .note, .tiles, .rail, .lang, .last, .words, .readback, .thanks, .sort__thing, .sort__columns, .mat, .plan, .turns, .bar, .act';
/** Words that just fit lie on the edge of their tile: where it costs no more than one step, this much stays free above and below. */
const AIR_PX = 3;
/** Less of a picture than this share of its tile's height is no picture. */
const PICTURE_SHARE = 0.3;

/** What stands by itself and yet is one of a kind: none looks more important than the others, as far as all can be read. */
const ALIKE = '.act';
const ALIKE_DOWN_TO = 0.73;

/** Found once for the same words in the same room: measuring is the slowest thing a page does. */
const known = new Map<string, Fit>();

/** How large the words of a group are; that those of the other language make room; and that words are broken. */
interface Fit {
  readonly size: number;
  readonly isAlone: boolean;
  readonly isBroken: boolean;
}

/**
 * Words that do not fit their place make the words of the whole group smaller, all alike, so that none looks more
 * important. Below the smallest size the other language makes room; and where that is not enough a long word is broken.
 */
export function fitWords(screen: ParentNode): void {
  screen.querySelectorAll<HTMLElement>(GROUPS).forEach((group) => {
    const sign = signOf(group);
    const fit = known.get(sign) ?? fitOf(group);
    known.set(sign, fit);
    show(group, fit);
  });
  makeAlike([...screen.querySelectorAll<HTMLElement>(ALIKE)]);
}

function makeAlike(groups: readonly HTMLElement[]): void {
  const sizes = groups.map((group) => Number(group.style.getPropertyValue('--fit')));
  const common = Math.max(ALIKE_DOWN_TO, Math.min(...sizes));
  groups.forEach((group, at) => group.style.setProperty('--fit', String(Math.min(sizes[at]!, common))));
}

function fitOf(group: HTMLElement): Fit {
  const more = group.matches(WITHOUT_SECOND_PAGE) ? MORE_STEPS : STEPS;
  const most = group.matches(LONGEST) ? LONGEST_STEPS : more;
  const find = (steps: readonly number[], isAlone: boolean): Fit | undefined => {
    const size = largestFit(steps, (one) => (show(group, { size: one, isAlone, isBroken: false }), holds(group)));
    return size === undefined ? undefined : withAir(group, { size, isAlone, isBroken: false }, steps);
  };
  const usual = find(group.matches(PATIENT) ? MORE_STEPS : STEPS, false);
  return usual ?? find(most, true) ?? { size: most.at(-1)!, isAlone: true, isBroken: true };
}

function withAir(group: HTMLElement, fit: Fit, steps: readonly number[]): Fit {
  const smaller = { ...fit, size: steps[steps.indexOf(fit.size) + 1] ?? fit.size };
  const isRoomy = (one: Fit): boolean => (show(group, one), holds(group, AIR_PX));
  return isRoomy(fit) || !isRoomy(smaller) ? fit : smaller;
}

function show(group: HTMLElement, { size, isAlone, isBroken }: Fit): void {
  group.style.setProperty('--fit', String(size));
  group.toggleAttribute('data-alone', isAlone);
  group.toggleAttribute('data-broken', isBroken);
}

/** Other letters, other widths: what was found before a font was there no longer holds. */
export function forgetFits(): void {
  known.clear();
}

function signOf(group: HTMLElement): string {
  const { theme, shape, way } = document.documentElement.dataset;
  const room = `${group.clientWidth} ${group.clientHeight} ${window.innerWidth} ${window.innerHeight}`;
  const look = `${theme} ${shape} ${way} ${document.documentElement.style.cssText}`;
  const pictures = group.querySelectorAll('img').length;
  return [group.className, group.textContent, pictures, group.parentElement?.className, room, look].join('|');
}

/** The largest size that fits. The usual one does mostly; smaller ones are found by halves. */
export function largestFit(steps: readonly number[], fits: (size: number) => boolean): number | undefined {
  if (fits(steps[0]!)) {
    return steps[0];
  }
  let [tooBig, found] = [0, steps.length];
  while (found - tooBig > 1) {
    const middle = Math.floor((tooBig + found) / 2);
    if (fits(steps[middle]!)) {
      found = middle;
    } else {
      tooBig = middle;
    }
  }
  return steps[found];
}

function holds(group: HTMLElement, airPx = 0): boolean {
  const parts = [...group.querySelectorAll<HTMLElement>('.tile, .still, h2')];
  const lists = [...group.querySelectorAll<HTMLElement>('.given, .steps, .mat__column > ul, .bar > ul')];
  return isLineWhole(group) && isHighEnough(group) && parts.every((part) => shows(part, airPx)) && lists.every(keepsItsLines);
}

function isWideEnough(words: HTMLElement): boolean {
  return words.scrollWidth <= words.clientWidth + 1;
}

/** The status line does not wrap, and is as high as its place. */
function isLineWhole(group: HTMLElement): boolean {
  const parts = [...group.querySelectorAll<HTMLElement>('.note__part > span:not(.dots)')];
  return !group.classList.contains('note') || (isWideEnough(group) && parts.every((part) => part.offsetHeight <= insideOf(group) + 1));
}

function isHighEnough(group: HTMLElement): boolean {
  const heading = group.querySelector<HTMLElement>(':scope > h1');
  const room = group.clientHeight ? insideOf(group) : rowOf(group);
  const way = group.querySelector<HTMLElement>(':scope > .way')?.offsetHeight ?? 0;
  return !heading || (heading.offsetHeight + way <= room + 1 && isWideEnough(heading));
}

function insideOf(group: HTMLElement): number {
  const { paddingTop, paddingBottom } = getComputedStyle(group);
  return group.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
}

/** A group without a box of its own puts its heading straight into the first row of the screen. */
function rowOf(group: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(group.parentElement!).gridTemplateRows);
}

/** A list that is centred sticks out on both sides. */
function keepsItsLines(list: HTMLElement): boolean {
  const lines = [...list.children].map((line) => line.getBoundingClientRect());
  const { top, bottom } = list.getBoundingClientRect();
  return isWideEnough(list) && lines.every((line) => line.top >= top - 2 && line.bottom <= bottom + 2);
}

/** A tile or a still thing shows all of its words, and enough of its picture. */
function shows(part: HTMLElement, airPx: number): boolean {
  const words = part.querySelector<HTMLElement>('b, figcaption, h2 > span');
  const picture = part.querySelector<HTMLImageElement | SVGElement>('img, .i');
  if (!words) {
    return true;
  }
  const box = part.getBoundingClientRect();
  const edge = part.clientTop;
  const inside = ({ top, bottom, left, right }: DOMRect, airPx = 0): boolean =>
    top >= box.top + edge + airPx - 1 && bottom <= box.bottom - edge - airPx + 1 && left >= box.left - 1 && right <= box.right + 1;
  const second = [...words.querySelectorAll<HTMLElement>('small')];
  if (![words, ...second].every(isWideEnough) || !inside(words.getBoundingClientRect(), airPx)) {
    return false;
  }
  return picture instanceof HTMLImageElement
    ? isBeside(picture, words) || picture.offsetHeight >= PICTURE_SHARE * box.height
    : !picture || inside(picture.getBoundingClientRect());
}

function isBeside(picture: Element, words: Element): boolean {
  const [a, b] = [picture.getBoundingClientRect(), words.getBoundingClientRect()];
  return a.right <= b.left || b.right <= a.left;
}
