import { PictureBooks } from './picture-books';
import { fetchPictures, fetchSpoken } from './server';
import type { Sitting, Thing } from './sitting';

/** One page, one set of pictures with their words. */
export const books = new PictureBooks({ fetchPictures, fetchSpoken });

/** Knows what a picture shows in the languages of that sitting, as soon as their words are here. */
export function thingIn({ languages }: Pick<Sitting, 'languages'>): (picture: string) => Thing | undefined {
  return (picture) => {
    const found = languages.map(({ tag }) => books.find(tag)?.find(picture)).find((entry) => entry !== undefined);
    const label = languages.map(({ tag }) => books.words(tag, picture) ?? { text: '', clip: null });
    return found && { address: found.address, label };
  };
}
