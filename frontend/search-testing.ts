import type { PicturesDocument } from './picture-index';
import type { Words } from './sitting';

const said = (text: string): Words => ({ text, clip: `en-${text}` });

/** Five pictures in two kinds, and the letters of their words. English. */
export const PICTURES: PicturesDocument = {
  texts: Object.fromEntries(
    ['byPicture', 'byLetters', 'whichKind', 'firstLetter', 'nextLetter', 'takeLetter', 'showFound', 'found', 'letters', 'pageBefore'].map(
      (key) => [key, said(key)],
    ),
  ),
  categories: [
    { id: 'food', picture: '/pictures/food.svg', words: said('Food'), pictures: ['hot-dog'] },
    { id: 'animals', picture: '/pictures/animals.svg', words: said('Animals'), pictures: ['dog-face', 'dog', 'leash', 'cat'] },
  ],
  pictures: {
    'hot-dog': ['/pictures/hot-dog.svg', 'hot dog', 'hot dog;food'],
    'dog-face': ['/pictures/dog-face.svg', 'dog face', 'dog face;pet'],
    'dog': ['/pictures/dog.svg', 'Dog', 'dog;pet animal'],
    'leash': ['/pictures/leash.svg', 'leash', 'leash;dog lead'],
    'cat': ['/pictures/cat.svg', 'cat', 'cat;tail'],
  },
  keys: [...'abcdefghilopst'].map(said),
};

/** The same in Urdu, where the leash has no name. */
export const PICTURES_UR: PicturesDocument = {
  ...PICTURES,
  texts: { byPicture: { text: 'ur byPicture', clip: 'ur-byPicture' } },
  categories: PICTURES.categories.map((category) => ({ ...category, words: { text: `ur ${category.id}`, clip: `ur-${category.id}` } })),
  pictures: { dog: ['/pictures/dog.svg', 'کتا', 'کتا;پالتو'], cat: ['/pictures/cat.svg', 'بلی', 'بلی;پالتو'] },
  keys: [...'اپتبکلو'].map((text) => ({ text, clip: null })),
};
