import { describe, expect, it } from 'vitest';
import { Tongues } from './language';
import type { PictureBooks } from './picture-books';
import { PictureIndex } from './picture-index';
import { labelOf, pagesFor, picturesShown, tonguesWith, wordsOfKind } from './search-page';
import { addLetter, byLetters, byPicture, openKind, type SearchView, showFound, WAYS } from './search-state';
import { PICTURES, PICTURES_UR } from './search-testing';
import { LUNCH, sitting } from './testing';

describe('a page of pictures', () => {
  const both: Record<string, PictureIndex> = { en: new PictureIndex(PICTURES), ur: new PictureIndex(PICTURES_UR) };
  const mira = sitting([LUNCH]);

  function books(known: Record<string, PictureIndex> = both): Pick<PictureBooks, 'find' | 'words'> {
    const words: PictureBooks['words'] = (tag, id) => {
      const name = known[tag]?.find(id)?.name;
      return name === undefined ? undefined : { text: name, clip: null };
    };
    return { find: (tag) => known[tag], words };
  }

  function around(first = 0): Parameters<typeof picturesShown>[0] {
    const tongues = new Tongues(mira.languages, mira.texts, first);
    return { sitting: mira, tongues, glass: { widthMm: 217.5, heightMm: 135.9 }, perPage: 3 };
  }

  const animals = openKind(byPicture(), 'animals');
  const dog = [...'dog'].reduce(addLetter, byLetters());

  it('holds as many pictures of a kind as the person likes to see', () => {
    expect(picturesShown(around(), books(), animals)).toEqual(['dog-face', 'dog', 'leash']);
    expect(picturesShown(around(), books(), { ...animals, page: 1 } as SearchView)).toEqual(['cat']);
  });

  it('is the last one when the one before is gone', () => {
    expect(picturesShown(around(), books(), { ...animals, page: 7 } as SearchView)).toEqual(['cat']);
    expect(pagesFor({ ...animals, page: 7 } as SearchView, 4, 3)).toEqual({ page: 1, pages: 2 });
  });

  it('shows the nearest above the keys, and all of them when the person asks', () => {
    expect(picturesShown(around(), books(), dog)).toEqual(['dog', 'dog-face', 'hot-dog', 'leash']);
    expect(picturesShown(around(), books(), showFound(dog))).toEqual(['dog', 'dog-face', 'hot-dog']);
  });

  it('has no pictures where ways and kinds stand, and none without words', () => {
    expect(picturesShown(around(), books(), WAYS)).toEqual([]);
    expect(picturesShown(around(), books(), byPicture())).toEqual([]);
    expect(picturesShown(around(), books({}), animals)).toEqual([]);
  });

  it('names a picture in each language, in the order of the sitting', () => {
    expect(labelOf(around(), books(), 'cat').map(({ text }) => text)).toEqual(['cat', 'بلی']);
    expect(labelOf(around(), books(), 'leash').map(({ text }) => text)).toEqual(['leash', '']);
  });

  it('puts the language first that comes first', () => {
    expect(wordsOfKind(around(1), books(), 'animals')).toMatchObject({ text: 'ur animals', second: 'Animals', lines: [{ clip: 'ur-animals' }] });
  });

  it('says its own texts beside those of the sitting', () => {
    const tongues = tonguesWith(around(1), books());
    expect(tongues.text('byPicture')).toMatchObject({ text: 'ur byPicture', second: 'byPicture' });
    expect(tongues.text('keepIt').text).toEqual(mira.texts['ur']!['keepIt']!.text);
  });

  it('still names a kind when the words of the second language are away', () => {
    expect(wordsOfKind(around(), books({ en: both['en']! }), 'animals')).toMatchObject({ text: 'Animals', second: '' });
  });
});
