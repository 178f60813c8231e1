import { type Line, lineOf } from './line';
import { pageOf } from './paging';
import {
  type Books, indexFor, keysShown, labelOf, pagesFor, pagesOfPictures, picturesShown, type Place, tonguesWith, viewOn,
  wordsOfKind,
} from './search-page';
import { keyRoom } from './search-room';
import type { SearchView } from './search-state';

type Parts = readonly (readonly Line[])[];

/** All of a screen of the search, in the order in which it is shown. The first is what is said when it comes up. */
export function searchHeard(around: Place, books: Books, wanted: SearchView): Parts {
  const index = indexFor(around, books);
  const view = viewOn(around, books, wanted);
  const tongues = tonguesWith(around, books);
  const text = (key: string): readonly Line[] => tongues.text(key).lines;
  const pictures = picturesShown(around, books, view).map((id) => tongues.of(labelOf(around, books, id)).lines);
  const foot = (pages: number, tools: readonly string[] = []): Parts =>
    ['goBack', ...tools, 'askSomeone', ...(pages > 1 ? ['more'] : [])].map(text);
  const footBothWays = (pages: number): Parts => foot(pages, pages > 2 ? ['pageBefore'] : []);
  if (!index) {
    return [text('searchTitle'), text('askSomeone'), text('goBack')];
  }
  switch (view.on) {
    case 'ways':
      return [text('searchTitle'), text('byPicture'), ...(keyRoom(around.glass, true, around.sitting.look.gapMm) ? [text('byLetters')] : []), ...foot(1)];
    case 'kinds': {
      const { page, pages } = pagesFor(view, index.categories.length, around.perPage);
      const kinds = pageOf(index.categories, around.perPage, page).map(({ words }) => lineOf(words, tongues.first.tag));
      return [text('whichKind'), ...kinds, ...footBothWays(pages)];
    }
    case 'kind':
      return [wordsOfKind(around, books, view.kind).lines, ...pictures, ...footBothWays(pagesOfPictures(around, index, view).pages)];
    case 'letters': {
      const isBegun = view.typed !== '';
      const { keys, pages } = keysShown(index, view, keyRoom(around.glass, isBegun, around.sitting.look.gapMm));
      const tools = isBegun ? ['takeLetter', 'showFound'] : [];
      return [text(isBegun ? 'nextLetter' : 'firstLetter'), ...pictures, ...keys.map((key) => lineOf(key, tongues.first.tag)), ...foot(pages.pages, tools)];
    }
    case 'found':
      return [text('found'), ...pictures, ...footBothWays(pagesOfPictures(around, index, view).pages)];
  }
}
