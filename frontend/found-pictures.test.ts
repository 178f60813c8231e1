import { expect, it, vi } from 'vitest';
import { FoundPictures, picturesFound } from './found-pictures';
import { PictureIndex } from './picture-index';
import { PICTURES, PICTURES_UR } from './search-testing';
import { LUNCH, said, settled, sitting } from './testing';
import { fresh } from './view';

const both: Readonly<Record<string, PictureIndex>> = { en: new PictureIndex(PICTURES), ur: new PictureIndex(PICTURES_UR) };

function found(known: Readonly<Record<string, PictureIndex>> = both) {
  const books = { find: (tag: string) => known[tag], load: vi.fn(async () => {}), speak: vi.fn(async () => {}) };
  const waits: number[] = [];
  const wakes: (() => void)[] = [];
  const pause = (ms: number): Promise<void> => (waits.push(ms), new Promise((wake) => wakes.push(wake)));
  return { books, waits, wakes, pictures: new FoundPictures(sitting([LUNCH]), { books, calls: { pause } }) };
}

it('are heard in the language that comes first, and in the other where they have no name in it', async () => {
  const { books, pictures } = found();
  await pictures.speak(['dog', 'leash', 'unknown'], 'ur');
  expect(books.speak.mock.calls).toEqual([['en', ['leash']], ['ur', ['dog']]]);
});

it('are asked for again, with more patience each time, for as long as somebody looks for one', async () => {
  const { books, waits, wakes, pictures } = found({});
  let isWanted = true;
  void pictures.insist(() => isWanted);
  void pictures.insist(() => isWanted);
  await settled();
  expect(books.load).toHaveBeenCalledOnce();
  wakes.shift()!();
  await settled();
  expect(waits).toEqual([1_000, 2_000]);
  isWanted = false;
  wakes.shift()!();
  await settled();
  expect(books.load).toHaveBeenCalledTimes(2);
});

it('are those that were said, and the one that is read back', () => {
  const cat = said('1', 'lunch', { response: 'SOMETHING_ELSE', option: null, picture: 'cat' });
  const gone = [said('2', 'lunch', { response: 'SOMETHING_ELSE', option: null, picture: 'leash' }), said('3', 'lunch', { response: 'TAKEN_BACK', option: null, takesBack: '2' })];
  const picked = { id: 'a', response: 'SOMETHING_ELSE', option: null, picture: 'dog' } as const;
  expect(picturesFound([cat, ...gone, said('4', 'lunch')], fresh({ on: 'readBack', presentation: 'lunch', page: 0, picked }))).toEqual(['dog', 'cat']);
  expect(picturesFound([], undefined)).toEqual([]);
});
