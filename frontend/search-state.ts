import type { PictureIndex } from './picture-index';

/** Where a person is who looks for a picture: ids and letters only, so that a reload brings the same screen. */
export type SearchView =
  | { readonly on: 'ways' }
  | { readonly on: 'kinds'; readonly page: number }
  | { readonly on: 'kind'; readonly kind: string; readonly page: number; readonly kindsPage: number }
  | { readonly on: 'letters'; readonly typed: string; readonly page: number }
  | { readonly on: 'found'; readonly typed: string; readonly page: number };

/** Both ways to look, before one is taken. */
export const WAYS: SearchView = { on: 'ways' };

export function byPicture(): SearchView {
  return { on: 'kinds', page: 0 };
}

export function byLetters(): SearchView {
  return { on: 'letters', typed: '', page: 0 };
}

export function openKind(view: SearchView, kind: string): SearchView {
  return view.on === 'kinds' ? { on: 'kind', kind, page: 0, kindsPage: view.page } : view;
}

export function addLetter(view: SearchView, letter: string): SearchView {
  return view.on === 'letters' ? { ...view, typed: view.typed + letter, page: 0 } : view;
}

/** The last one. A letter may be longer than one unit of a string. */
export function takeLetter(view: SearchView): SearchView {
  return view.on === 'letters' ? { ...view, typed: [...view.typed].slice(0, -1).join(''), page: 0 } : view;
}

export function showFound(view: SearchView): SearchView {
  return view.on === 'letters' ? { on: 'found', typed: view.typed, page: 0 } : view;
}

/** The next page, and after the last one the first again. */
export function turn(view: SearchView, pages: number): SearchView {
  return turnBy(view, pages, 1);
}

/** The page before, and before the first one the last. */
export function turnBack(view: SearchView, pages: number): SearchView {
  return turnBy(view, pages, pages - 1);
}

/** On a turned tablet the last page stands for those that are gone. */
function turnBy(view: SearchView, pages: number, by: number): SearchView {
  return 'page' in view ? { ...view, page: (Math.min(view.page, pages - 1) + by) % pages } : view;
}

/** One step back. Nothing: the person leaves the search. */
export function back(view: SearchView): SearchView | undefined {
  switch (view.on) {
    case 'ways':
      return undefined;
    case 'kinds':
    case 'letters':
      return WAYS;
    case 'kind':
      return { on: 'kinds', page: view.kindsPage };
    case 'found':
      return { on: 'letters', typed: view.typed, page: 0 };
  }
}

/** The screen where the person was, if there is still something on it: languages have other letters and other words. */
export function resume(view: SearchView, index: PictureIndex | undefined): SearchView {
  if (!index) {
    return WAYS;
  }
  switch (view.on) {
    case 'kind':
      return index.categories.some(({ id }) => id === view.kind) ? view : byPicture();
    case 'letters':
    case 'found':
      return view.typed === '' || index.search(view.typed).length > 0 ? view : byLetters();
    default:
      return view;
  }
}
