import { describe, expect, it } from 'vitest';
import { Tongues } from './language';
import { clipsOf } from './line';
import { PictureIndex } from './picture-index';
import { searchHeard as partsHeard } from './search-hearing';
import { type Books, keysShown, type Place } from './search-page';
import { keyRoom } from './search-room';
import { addLetter, byLetters, byPicture, openKind, type SearchView, showFound, WAYS } from './search-state';
import { PICTURES, PICTURES_UR } from './search-testing';
import { LUNCH, sitting } from './testing';

/** Every part has one voice. */
function searchHeard(...around: Parameters<typeof partsHeard>): string[] {
  return clipsOf(partsHeard(...around).flat());
}

describe('what is heard of the search', () => {
  const indexes: Record<string, PictureIndex> = { en: new PictureIndex(PICTURES), ur: new PictureIndex(PICTURES_UR) };
  const books: Books = { find: (tag) => indexes[tag], words: (tag, id) => ({ text: id, clip: `${tag}-${id}` }) };
  const nobody: Books = { find: () => undefined, words: () => undefined };
  const both = sitting([LUNCH]);
  const texts = { en: { searchTitle: { text: 'What else?', clip: 'what-else' }, askSomeone: { text: 'Ask', clip: 'ask' }, goBack: { text: 'Back', clip: 'back' }, more: { text: 'More', clip: 'more' } }, ur: {} };
  const around = (first = 0, glass = { widthMm: 217.5, heightMm: 135.9 }): Place => ({
    sitting: { ...both, texts },
    tongues: new Tongues(both.languages, texts, first),
    glass,
    perPage: 3,
  });
  const dog = [...'dog'].reduce(addLetter, byLetters());

  it('is what is asked, and then what stands there', () => {
    expect(searchHeard(around(), books, WAYS)).toEqual(['what-else', 'en-byPicture', 'en-byLetters', 'back', 'ask']);
    expect(searchHeard(around(), books, byPicture())).toEqual(['en-whichKind', 'en-Food', 'en-Animals', 'back', 'ask']);
    expect(searchHeard(around(), books, openKind(byPicture(), 'food'))).toEqual(['en-Food', 'en-hot-dog', 'back', 'ask']);
  });

  it('is what was found, beside the keys and by itself', () => {
    expect(searchHeard(around(), books, byLetters())).toEqual([
      'en-firstLetter', ...[...'acdfhlpt'].map((key) => `en-${key}`), 'back', 'ask',
    ]);
    expect(searchHeard(around(), books, dog)).toEqual([
      'en-nextLetter', 'en-dog', 'en-dog-face', 'en-hot-dog', 'en-leash', 'back', 'en-takeLetter', 'en-showFound', 'ask',
    ]);
    expect(searchHeard(around(), books, showFound(dog))).toEqual(['en-found', 'en-dog', 'en-dog-face', 'en-hot-dog', 'back', 'ask', 'more']);
  });

  it('is the way back through many pages too', () => {
    const one = { ...around(), perPage: 1 };
    expect(searchHeard(one, books, openKind(byPicture(), 'animals')).slice(2)).toEqual(['back', 'en-pageBefore', 'ask', 'more']);
  });

  it('names no way back through pages of keys, where none stands', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const pictures = Object.fromEntries(letters.map((letter) => [letter, ['', `q${letter}`, `q${letter}`] as const]));
    const many = new PictureIndex({ ...PICTURES, pictures, keys: letters.map((text) => ({ text, clip: `en-${text}` })) });
    const typed = addLetter(byLetters(), 'q') as SearchView & { on: 'letters' };
    const { pages } = keysShown(many, typed, keyRoom(around().glass, true));
    const heard = searchHeard(around(), { ...books, find: () => many }, typed);
    expect(pages.pages).toBeGreaterThan(2);
    expect(heard.slice(heard.indexOf('back'))).toEqual(['back', 'en-takeLetter', 'en-showFound', 'ask', 'more']);
  });

  it('is in the language that comes first', () => {
    expect(searchHeard(around(1), books, openKind(byPicture(), 'animals'))[0]).toEqual('ur-animals');
  });

  it('names no letters where there is no room for keys', () => {
    const small = around(0, { widthMm: 154, heightMm: 90 });
    expect(searchHeard(small, books, WAYS)).toEqual(['what-else', 'en-byPicture', 'back', 'ask']);
    expect(searchHeard(small, books, dog)).toEqual(['what-else', 'en-byPicture', 'back', 'ask']);
  });

  it('is who can be asked when the words are away', () => {
    expect(searchHeard(around(), nobody, byPicture())).toEqual(['what-else', 'ask', 'back']);
  });
});
