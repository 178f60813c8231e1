const STEPS = [1, 0.94, 0.88, 0.83, 0.78, 0.73, 0.68, 0.64];
/** A long question may become smaller still: it can be heard, and nothing of it may be lost. */
const HEADING_STEPS = [...STEPS, 0.58, 0.52, 0.46];
const GROUPS = '.ask, .note, .tiles, .rail, .lang, .last, .words, .readback, .thanks';
/** Less of a picture than this share of its tile's height is no picture. */
const PICTURE_SHARE = 0.3;

/**
 * Words that do not fit their place make the words of the whole group smaller, all alike, so that none looks more
 * important. Below the smallest size a long word is broken instead.
 */
export function fitWords(screen: ParentNode): void {
  screen.querySelectorAll<HTMLElement>(GROUPS).forEach((group) => {
    group.removeAttribute('data-broken');
    const steps = group.matches('.ask') ? HEADING_STEPS : STEPS;
    const fits = largestFit(steps, (size) => {
      group.style.setProperty('--fit', String(size));
      return holds(group);
    });
    group.toggleAttribute('data-broken', fits === undefined);
  });
}

/** The largest size that fits; the last that was tried is the smallest. */
export function largestFit(steps: readonly number[], fits: (size: number) => boolean): number | undefined {
  return steps.find(fits);
}

function holds(group: HTMLElement): boolean {
  const parts = [...group.querySelectorAll<HTMLElement>('.tile, .still')];
  const lists = [...group.querySelectorAll<HTMLElement>('.given, .steps')];
  return isLineWhole(group) && isHighEnough(group) && parts.every(shows) && lists.every(keepsItsLines);
}

function isWideEnough(words: HTMLElement): boolean {
  return words.scrollWidth <= words.clientWidth + 1;
}

/** The status line does not wrap. */
function isLineWhole(group: HTMLElement): boolean {
  return !group.classList.contains('note') || isWideEnough(group);
}

function isHighEnough(group: HTMLElement): boolean {
  const heading = group.querySelector<HTMLElement>(':scope > h1');
  return !heading || (heading.offsetHeight <= group.clientHeight + 1 && isWideEnough(heading));
}

/** A list that is centred sticks out on both sides. */
function keepsItsLines(list: HTMLElement): boolean {
  const lines = [...list.children].map((line) => line.getBoundingClientRect());
  const { top, bottom } = list.getBoundingClientRect();
  return isWideEnough(list) && lines.every((line) => line.top >= top - 2 && line.bottom <= bottom + 2);
}

/** A tile or a still thing shows all of its words, and enough of its picture. */
function shows(part: HTMLElement): boolean {
  const words = part.querySelector<HTMLElement>('b, figcaption');
  const picture = part.querySelector<HTMLImageElement | SVGElement>('img, .i');
  if (!words) {
    return true;
  }
  const box = part.getBoundingClientRect();
  const edge = part.clientTop;
  const inside = ({ top, bottom }: DOMRect): boolean => top >= box.top + edge - 1 && bottom <= box.bottom - edge + 1;
  if (!isWideEnough(words) || !inside(words.getBoundingClientRect())) {
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
