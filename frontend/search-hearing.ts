import { pageOf } from './paging';
import { type Around, type Books, indexFor, labelOf, pagesFor, picturesShown, tonguesWith, viewOn, wordsOfKind } from './search-page';
import { keyRoom } from './search-room';
import type { SearchView } from './search-state';

type Clips = readonly (string | null)[];

/** All of a screen of the search, in the order in which it is shown. The first is what is said when it comes up. */
export function searchHeard(around: Around, books: Books, wanted: SearchView): Clips {
  const index = indexFor(around, books);
  const view = viewOn(around, books, wanted);
  const tongues = tonguesWith(around, books);
  const text = (key: string): string | null => tongues.text(key).clip;
  const pictures = picturesShown(around, books, view).map((id) => tongues.of(labelOf(around, books, id)).clip);
  if (!index) {
    return [text('searchTitle'), text('askSomeone')];
  }
  switch (view.on) {
    case 'ways':
      return [text('searchTitle'), text('byPicture'), ...(keyRoom(around.glass, true) ? [text('byLetters')] : []), text('askSomeone')];
    case 'kinds': {
      const { page } = pagesFor(view, index.categories.length, around.perPage);
      return [text('whichKind'), ...pageOf(index.categories, around.perPage, page).map(({ words }) => words.clip)];
    }
    case 'kind':
      return [wordsOfKind(around, books, view.kind).clip, ...pictures];
    case 'letters':
      return [text(view.typed === '' ? 'firstLetter' : 'nextLetter'), ...pictures];
    case 'found':
      return [text('found'), ...pictures];
  }
}
