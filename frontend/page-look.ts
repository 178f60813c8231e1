import { directionOf } from './language';
import { keepFromFlow } from './flow-news';
import './page-letters';
import { gapsOf, type Glass, isBroad, isNear, type Part, shapeOf, usable } from './paging';
import { type Hand, isMirrored, sideOf } from './hand';

const USUAL_PX_PER_MM = 5.885;

/** How a page looks for the person in front of it. What is not given stays as it is. */
export interface PageLook {
  readonly theme?: string | undefined;
  readonly textPt?: number | undefined;
  readonly pxPerMm?: number | undefined;
  readonly lang?: string | undefined;
  /** What somebody can see and reach of the screen. */
  readonly part?: string | undefined;
  /** How far apart things stand, where they have the room. */
  readonly gapMm?: number | undefined;
  /** What they reach with: tools stand on its side. */
  readonly hand?: string | undefined;
}

const NAMES = { lang: 'lang', dir: 'dir', theme: 'data-theme', style: 'style' } as const;
const PARTS: readonly Part[] = ['whole', 'left', 'right', 'lower'];
const HANDS: readonly Hand[] = ['either', 'left', 'right'];

type Kept = Record<keyof typeof NAMES, string | null>;

let wearer: object | undefined;
let before: Kept | undefined;
/** What the glass decides with every turn of the tablet. */
interface Wanted {
  readonly part: Part;
  readonly gapMm: number | undefined;
  readonly hand: Hand;
}

const NOTHING_WANTED: Wanted = { part: 'whole', gapMm: undefined, hand: 'either' };

let wanted = NOTHING_WANTED;

/** Dresses the whole page. Whoever came last decides; when they leave, it is as it was before the first. */
export function wear(who: object, look: PageLook): void {
  const page = document.documentElement;
  before ??= readFrom(page);
  wearer = who;
  if (look.theme) {
    page.setAttribute('data-theme', look.theme);
  }
  if (look.lang) {
    page.lang = look.lang;
    page.dir = directionOf(look.lang);
  }
  if (look.pxPerMm) {
    page.style.setProperty('--px-per-mm', String(look.pxPerMm));
  }
  if (look.textPt) {
    page.style.setProperty('--label-pt', String(look.textPt));
  }
  wanted = {
    part: look.part ? oneOf(PARTS, look.part, 'whole') : wanted.part,
    gapMm: look.gapMm || wanted.gapMm,
    hand: look.hand ? oneOf(HANDS, look.hand, 'either') : wanted.hand,
  };
  reshape();
}

export function takeOff(who: object): void {
  if (wearer === who && before) {
    writeTo(document.documentElement, before);
    wearer = undefined;
    before = undefined;
    wanted = NOTHING_WANTED;
    ['data-part', 'data-hand', 'data-side'].forEach((name) => document.documentElement.removeAttribute(name));
    document.documentElement.removeAttribute('data-mirrored');
  }
}

/** What can be used of the screen, in millimetres, by what the tablet was measured to be. */
export function glass(): Glass {
  return usable(wholeGlass(), wanted.part).glass;
}

function oneOf<T extends string>(known: readonly T[], told: string, usual: T): T {
  return known.find((each) => each === told) ?? usual;
}

function wholeGlass(): Glass {
  const told = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--px-per-mm'));
  const pxPerMm = told > 0 ? told : USUAL_PX_PER_MM;
  return { widthMm: window.innerWidth / pxPerMm, heightMm: window.innerHeight / pxPerMm };
}

/** Tells the style sheet how the parts stand, and where. Half a tablet is still no phone. */
function reshape(): void {
  const page = document.documentElement;
  const whole = wholeGlass();
  const { part, glass } = usable(whole, wanted.part);
  const { gap, tools } = gapsOf(glass, wanted.gapMm);
  const side = sideOf(wanted.hand, page.dir);
  page.setAttribute('data-part', part);
  page.setAttribute('data-shape', shapeOf(glass));
  page.toggleAttribute('data-near', isNear(whole));
  page.toggleAttribute('data-broad', isBroad(glass));
  page.setAttribute('data-hand', wanted.hand);
  page.setAttribute('data-side', side);
  page.toggleAttribute('data-mirrored', isMirrored(side, shapeOf(glass)));
  page.style.setProperty('--gap-mm', String(gap));
  page.style.setProperty('--tools-gap-mm', String(tools));
}

window.addEventListener('resize', () => {
  if (wearer) {
    reshape();
  }
});
keepFromFlow(() => !!wearer);

function readFrom(page: Element): Kept {
  const read = (name: string): string | null => page.getAttribute(name);
  return { lang: read(NAMES.lang), dir: read(NAMES.dir), theme: read(NAMES.theme), style: read(NAMES.style) };
}

function writeTo(page: Element, kept: Kept): void {
  (Object.keys(NAMES) as (keyof Kept)[]).forEach((what) => {
    const value = kept[what];
    if (value === null) {
      page.removeAttribute(NAMES[what]);
    } else {
      page.setAttribute(NAMES[what], value);
    }
  });
}
