import { describe, expect, it } from 'vitest';
import { PictureIndex } from './picture-index';
import { PICTURES } from './search-testing';

describe('an index of pictures', () => {
  const index = new PictureIndex(PICTURES);

  it('puts first what is called so, then what begins so, then what has it in its name, then what it finds', () => {
    expect(index.search('dog')).toEqual(['dog', 'dog-face', 'hot-dog', 'leash']);
  });

  it('finds by the beginnings of all words that were typed', () => {
    expect(index.search('dog fa')).toEqual(['dog-face']);
    expect(index.search('dog x')).toEqual([]);
  });

  it('finds nothing by the middle of a word', () => {
    expect(index.search('og')).toEqual([]);
  });

  it('finds nothing before anything is typed', () => {
    expect(index.search('')).toEqual([]);
  });

  it('offers every letter with which a word begins', () => {
    expect(letters('')).toEqual('acdfhlpt');
  });

  it('offers after the first letter only what still leads somewhere', () => {
    expect(letters('do')).toEqual('g');
    expect(letters('dog')).toEqual('');
  });

  it('leads to something with every key that it offers', () => {
    for (const first of index.keysAfter('')) {
      for (const second of index.keysAfter(first.text)) {
        expect(index.search(first.text + second.text)).not.toEqual([]);
      }
    }
  });

  it('knows nothing of a picture that is not in it', () => {
    expect(index.find('nothing')).toBeUndefined();
    expect(index.find('dog')).toEqual(expect.objectContaining({ address: '/pictures/dog.svg', name: 'Dog' }));
  });

  function letters(typed: string): string {
    return index.keysAfter(typed).map(({ text }) => text).join('');
  }
});
