import { describe, expect, it } from 'vitest';
import { PictureIndex } from './picture-index';
import { addLetter, back, byLetters, byPicture, openKind, resume, type SearchView, showFound, takeLetter, turn, turnBack, WAYS } from './search-state';
import { PICTURES, PICTURES_UR } from './search-testing';

describe('looking for a picture', () => {
  const english = new PictureIndex(PICTURES);
  const urdu = new PictureIndex(PICTURES_UR);
  const typed = (...letters: string[]): SearchView => letters.reduce(addLetter, byLetters());

  it('puts letters together and takes them away one by one', () => {
    expect(typed('d', 'o')).toEqual({ on: 'letters', typed: 'do', page: 0 });
    expect(takeLetter(typed('d', 'o'))).toEqual(typed('d'));
    expect(takeLetter(byLetters())).toEqual(byLetters());
  });

  it('takes away a whole letter, however it is written', () => {
    expect(takeLetter(typed('a', '𐐨'))).toEqual(typed('a'));
  });

  it('begins on the first page of keys after every letter', () => {
    expect(addLetter(turn(byLetters(), 3), 'd')).toEqual(typed('d'));
  });

  it('turns pages round', () => {
    expect(turn(turn(byPicture(), 2), 2)).toEqual(byPicture());
  });

  it('turns pages back, from the first to the last', () => {
    expect(turnBack(byPicture(), 3)).toEqual({ on: 'kinds', page: 2 });
    expect(turnBack(turn(byPicture(), 3), 3)).toEqual(byPicture());
  });

  it('turns on from the page that is shown when a turned tablet has fewer', () => {
    expect(turn({ on: 'kinds', page: 6 }, 2)).toEqual({ on: 'kinds', page: 0 });
    expect(turnBack({ on: 'kinds', page: 6 }, 2)).toEqual({ on: 'kinds', page: 0 });
  });

  it('has no pages where there are only ways', () => {
    expect(turn(WAYS, 1)).toBe(WAYS);
  });

  it('goes back one step at a time, to the page where it was, and then out', () => {
    const kinds = turn(byPicture(), 3);
    expect(back(openKind(kinds, 'food'))).toEqual(kinds);
    expect(back(kinds)).toEqual(WAYS);
    expect(back(WAYS)).toBeUndefined();
  });

  it('goes back from what was found to the letters', () => {
    expect(back(showFound(typed('d')))).toEqual(typed('d'));
    expect(back(typed('d'))).toEqual(WAYS);
  });

  it('comes back after a reload', () => {
    [WAYS, byPicture(), openKind(byPicture(), 'food'), typed('d'), showFound(typed('d'))].forEach((view) =>
      expect(resume(JSON.parse(JSON.stringify(view)) as SearchView, english)).toEqual(view),
    );
  });

  it('begins with the letters anew in a language that is written with others', () => {
    expect(resume(typed('d'), urdu)).toEqual(byLetters());
    expect(resume(showFound(typed('d')), urdu)).toEqual(byLetters());
  });

  it('stays in the kind when the language is switched', () => {
    const animals = openKind(byPicture(), 'animals');
    expect(resume(animals, urdu)).toEqual(animals);
  });

  it('shows the kinds when one is gone', () => {
    expect(resume(openKind(byPicture(), 'stars'), english)).toEqual(byPicture());
  });

  it('has nothing but people to ask without words', () => {
    expect(resume(typed('d'), undefined)).toEqual(WAYS);
  });

  it('takes a press that comes too late for what it is', () => {
    expect(addLetter(WAYS, 'd')).toBe(WAYS);
    expect(openKind(WAYS, 'food')).toBe(WAYS);
    expect(showFound(byPicture())).toEqual(byPicture());
  });
});
