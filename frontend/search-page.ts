import type { Phrase, Tongues } from './language';
import { pageOf, pagesOf } from './paging';
import type { PictureBooks } from './picture-books';
import type { PictureIndex } from './picture-index';
import type { Pages, Stage } from './screens/stage';
import { keyRoom, type KeyRoom } from './search-room';
import { resume, type SearchView, WAYS } from './search-state';
import type { Words } from './sitting';

/** As much of a screen as the search is laid out by. */
export type Place = Pick<Stage, 'sitting' | 'tongues' | 'glass' | 'perPage'>;
export type Books = Pick<PictureBooks, 'find' | 'words'>;

/** The words of the language that comes first. Nothing: they are not here. */
export function indexFor({ tongues }: Pick<Stage, 'tongues'>, books: Books): PictureIndex | undefined {
  return books.find(tongues.first.tag);
}

/** Where the person was, if there is still something there, and room for it. */
export function viewOn(around: Pick<Stage, 'sitting' | 'tongues' | 'glass'>, books: Books, wanted: SearchView): SearchView {
  const view = resume(wanted, indexFor(around, books));
  return view.on === 'letters' && !keyRoom(around.glass, true, around.sitting.look.gapMm) ? WAYS : view;
}

/** Ids of the pictures that are on the glass: what must have its sound now. */
export function picturesShown(around: Place, books: Books, wanted: SearchView): string[] {
  const index = indexFor(around, books);
  const view = viewOn(around, books, wanted);
  if (!index || view.on === 'ways' || view.on === 'kinds') {
    return [];
  }
  const ids = idsOf(index, view);
  return view.on === 'letters'
    ? ids.slice(0, keyRoom(around.glass, true, around.sitting.look.gapMm)?.found ?? 0)
    : pageOf(ids, around.perPage, pagesOfPictures(around, index, view).page);
}

export function idsOf(index: PictureIndex, view: SearchView): readonly string[] {
  switch (view.on) {
    case 'kind':
      return index.categories.find(({ id }) => id === view.kind)?.pictures ?? [];
    case 'letters':
    case 'found':
      return index.search(view.typed);
    default:
      return [];
  }
}

/** How many pages the pictures of a screen have. */
export function pagesOfPictures({ perPage }: Pick<Stage, 'perPage'>, index: PictureIndex, view: SearchView): Pages {
  return pagesFor(view, idsOf(index, view).length, perPage);
}

/** The keys after which something is still found, a page of them. */
export function keysShown(index: PictureIndex, view: SearchView & { on: 'letters' }, room: KeyRoom | undefined): Keys {
  const keys = index.keysAfter(view.typed);
  const each = room ? room.columns * room.rows : 1;
  const pages = pagesFor(view, keys.length, each);
  return { keys: pageOf(keys, each, pages.page), pages };
}

interface Keys {
  readonly keys: readonly Words[];
  readonly pages: Pages;
}

/** A turned tablet has other pages: the last one is shown where the one that was shown is gone. */
export function pagesFor(view: SearchView, items: number, each: number): Pages {
  const pages = pagesOf(items, each);
  return { page: 'page' in view ? Math.min(view.page, pages - 1) : 0, pages };
}

/** A picture's name in each language of the sitting. Where one has none, the others are shown. */
export function labelOf({ sitting }: Pick<Stage, 'sitting'>, books: Books, id: string): Words[] {
  return sitting.languages.map(({ tag }) => books.words(tag, id) ?? NO_WORDS);
}

export function wordsOfKind({ sitting, tongues }: Pick<Stage, 'sitting' | 'tongues'>, books: Books, kind: string): Phrase {
  const named = (tag: string): Words | undefined => books.find(tag)?.categories.find(({ id }) => id === kind)?.words;
  return tongues.of(sitting.languages.map(({ tag }) => named(tag) ?? NO_WORDS));
}

/** The texts of the search come with the words. */
export function tonguesWith({ tongues }: Pick<Stage, 'tongues'>, books: Books): Tongues {
  return tongues.withTexts((tag) => books.find(tag)?.texts);
}

const NO_WORDS: Words = { text: '', clip: null };
