import { directionOf } from './language';
import { type Glass, isNear, shapeOf } from './paging';

const USUAL_PX_PER_MM = 5.885;

/** How a page looks for the person in front of it. What is not given stays as it is. */
export interface PageLook {
  readonly theme?: string | undefined;
  readonly textPt?: number | undefined;
  readonly pxPerMm?: number | undefined;
  readonly lang?: string | undefined;
}

type Kept = { lang: string | null; dir: string | null; theme: string | null; style: string | null };

const NAMES = { lang: 'lang', dir: 'dir', theme: 'data-theme', style: 'style' } as const;

let wearer: object | undefined;
let before: Kept | undefined;

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
  reshape();
}

export function takeOff(who: object): void {
  if (wearer === who && before) {
    writeTo(document.documentElement, before);
    wearer = undefined;
    before = undefined;
  }
}

/** The screen in millimetres, by what the tablet was measured to be. */
export function glass(): Glass {
  const told = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--px-per-mm'));
  const pxPerMm = told > 0 ? told : USUAL_PX_PER_MM;
  return { widthMm: window.innerWidth / pxPerMm, heightMm: window.innerHeight / pxPerMm };
}

/** Tells the style sheet how the parts stand. */
function reshape(): void {
  const page = document.documentElement;
  page.setAttribute('data-shape', shapeOf(glass()));
  page.toggleAttribute('data-near', isNear(glass()));
}

window.addEventListener('resize', () => {
  if (wearer) {
    reshape();
  }
});

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
