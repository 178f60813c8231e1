import { describe, expect, it, vi } from 'vitest';
import { PictureBooks, type PictureRoads } from './picture-books';
import type { PicturesDocument } from './picture-index';
import { PICTURES, PICTURES_UR } from './search-testing';
import type { Words } from './sitting';

describe('books of pictures', () => {
  const documents: Record<string, PicturesDocument> = { en: PICTURES, ur: PICTURES_UR };

  function server(): PictureRoads & { fetchPictures: ReturnType<typeof vi.fn>; fetchSpoken: ReturnType<typeof vi.fn> } {
    return {
      fetchPictures: vi.fn((tag: string) => Promise.resolve(documents[tag]!)),
      fetchSpoken: vi.fn((tag: string, ids: readonly string[]) =>
        Promise.resolve(Object.fromEntries(ids.map((id): [string, Words] => [id, { text: id, clip: `${tag}-${id}` }]))),
      ),
    };
  }

  it('fetches each language once', async () => {
    const roads = server();
    const books = new PictureBooks(roads);
    await Promise.all([books.load(['en', 'ur']), books.load(['en'])]);
    await books.load(['en', 'ur']);
    expect(roads.fetchPictures).toHaveBeenCalledTimes(2);
    expect(books.find('ur')?.find('dog')?.name).toBe('کتا');
  });

  it('waits for what is on its way already', async () => {
    let come = (): void => {};
    const roads = { ...server(), fetchPictures: (tag: string) => new Promise<PicturesDocument>((here) => (come = () => here(documents[tag]!))) };
    const books = new PictureBooks(roads);
    void books.load(['en']);
    const again = books.load(['en']);
    come();
    await again;
    expect(books.find('en')).toBeDefined();
  });

  it('says when there is more', async () => {
    const books = new PictureBooks(server());
    const heard = vi.fn();
    books.addEventListener('change', heard);
    await books.load(['en']);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('has nothing without a server, breaks nothing, and tries again when it is asked again', async () => {
    const roads = server();
    roads.fetchPictures.mockRejectedValueOnce(new Error('away'));
    const books = new PictureBooks(roads);
    await books.load(['en']);
    expect(books.find('en')).toBeUndefined();
    expect(books.words('en', 'dog')).toBeUndefined();
    await books.load(['en']);
    expect(books.words('en', 'dog')).toEqual({ text: 'Dog', clip: null });
  });

  it('fetches the sound of what is shown, once', async () => {
    const roads = server();
    const books = new PictureBooks(roads);
    await books.load(['en']);
    await Promise.all([books.speak('en', ['dog', 'cat']), books.speak('en', ['dog'])]);
    expect(books.words('en', 'dog')?.clip).toBe('en-dog');
    expect(roads.fetchSpoken).toHaveBeenCalledOnce();
  });

  it('asks for no more than a page at once, and for nothing that it does not know', async () => {
    const roads = server();
    const books = new PictureBooks(roads);
    await books.load(['ur']);
    await books.speak('ur', ['leash', 'dog']);
    expect(roads.fetchSpoken).toHaveBeenCalledWith('ur', ['dog']);
  });

  it('can still be chosen from when sounds do not come, and asks for them again', async () => {
    const roads = server();
    roads.fetchSpoken.mockRejectedValueOnce(new Error('away'));
    const books = new PictureBooks(roads);
    await books.load(['en']);
    await books.speak('en', ['dog']);
    expect(books.words('en', 'dog')).toEqual({ text: 'Dog', clip: null });
    await books.speak('en', ['dog']);
    expect(books.words('en', 'dog')?.clip).toBe('en-dog');
  });
});
