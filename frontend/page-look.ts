import { directionOf } from './language';
import { keepFromFlow } from './flow-news';
import './page-letters';
import { type Glass, isBroad, isNear, type Part, shapeOf, usable } from './paging';

const USUAL_PX_PER_MM = 5.885;

/** How a page looks for the person in front of it. What is not given stays as it is. */
export interface PageLook {
  readonly theme?: string | undefined;
  readonly textPt?: number | undefined;
  readonly pxPerMm?: number | undefined;
  readonly lang?: string | undefined;
  /** What somebody can see and reach of the screen. */
  readonly part?: string | undefined;
}

const NAMES = { lang: 'lang', dir: 'dir', theme: 'data-theme', style: 'style' } as const;
const PARTS: readonly string[] = ['whole', 'left', 'right', 'lower'] satisfies readonly Part[];

type Kept = Record<keyof typeof NAMES, string | null>;

let wearer: object | undefined;
let before: Kept | undefined;
let wanted: Part = 'whole';

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
  if (look.part) {
    wanted = PARTS.includes(look.part) ? (look.part as Part) : 'whole';
  }
  reshape();
}

export function takeOff(who: object): void {
  if (wearer === who && before) {
    writeTo(document.documentElement, before);
    wearer = undefined;
    before = undefined;
    wanted = 'whole';
    document.documentElement.removeAttribute('data-part');
  }
}

/** What can be used of the screen, in millimetres, by what the tablet was measured to be. */
export function glass(): Glass {
  return usable(wholeGlass(), wanted).glass;
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
  const { part, glass } = usable(whole, wanted);
  page.setAttribute('data-part', part);
  page.setAttribute('data-shape', shapeOf(glass));
  page.toggleAttribute('data-near', isNear(whole));
  page.toggleAttribute('data-broad', isBroad(glass));
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
