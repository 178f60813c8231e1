import { describe, expect, it } from 'vitest';
import { usable } from './paging';
import { keyRoom } from './search-room';

describe('room for keys', () => {
  const lying = { widthMm: 217.5, heightMm: 135.9 };
  const standing = { widthMm: 135.9, heightMm: 217.5 };

  it('holds ten keys on a tablet that lies, and a row of them below what is found', () => {
    expect(keyRoom(lying, false)).toMatchObject({ columns: 5, rows: 2 });
    expect(keyRoom(lying, true)).toMatchObject({ columns: 5, rows: 1, found: 4 });
  });

  it('leaves all of it to keys that stand far apart', () => {
    expect(keyRoom(lying, false, 16)).toMatchObject({ columns: 4, rows: 1 });
    expect(keyRoom(lying, true, 16)).toMatchObject({ columns: 4, rows: 1, found: 0 });
    expect(keyRoom(standing, true, 16)!.found).toBeGreaterThan(0);
  });

  it('holds twelve on a tablet that stands, and eight below what is found', () => {
    expect(keyRoom(standing, false)).toMatchObject({ columns: 4, rows: 3 });
    expect(keyRoom(standing, true)).toMatchObject({ columns: 4, rows: 2, found: 4 });
  });

  it('never lets keys and pictures be smaller than they must be', () => {
    const { columns, rows } = keyRoom(standing, true)!;
    expect(columns * 20 + (columns - 1) * 8).toBeLessThanOrEqual(135.9 - 7);
    expect(25 + 8 + rows * 21.2 + (rows - 1) * 8).toBeLessThanOrEqual(217.5 - 117);
  });

  it('is not there in a part of a tablet that lies, where its pictures are taken', () => {
    (['left', 'right', 'lower'] as const).forEach((part) => expect(keyRoom(usable(lying, part).glass, true)).toBeUndefined());
    expect(keyRoom(usable(lying, 'whole').glass, true)).toBeDefined();
  });

  it('is not there on a small screen', () => {
    expect(keyRoom({ widthMm: 154, heightMm: 90 }, false)).toBeUndefined();
    expect(keyRoom({ widthMm: 65, heightMm: 140 }, false)).toBeUndefined();
  });
});
