import type { Words } from './sitting';
import { WordList } from './word-list';

/** All pictures and their words in one language, as the server wrote them. Words are folded: see `Folding`. */
export interface PicturesDocument {
  readonly texts: Readonly<Record<string, Words>>;
  readonly categories: readonly Category[];
  /** By id: address, name, and the words that find it: those of the name, a semicolon, the others. */
  readonly pictures: Readonly<Record<string, readonly [string, string, string]>>;
  /** The letters that words are written with, as the language sorts them. */
  readonly keys: readonly Words[];
}

export interface Category {
  readonly id: string;
  readonly picture: string;
  readonly words: Words;
  readonly pictures: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly address: string;
  readonly name: string;
  /** The words of the name, with one space between them. */
  readonly whole: string;
}

/** How near a picture is to what was typed: called so, begins so, has it in its name, is found by it. */
type Nearness = 0 | 1 | 2 | 3;

/** Looks for pictures here on the tablet, as `PictureSearch` does on the server. */
export class PictureIndex {
  private readonly entries: readonly Entry[];
  private readonly byId: ReadonlyMap<string, Entry>;
  private readonly nameWords: WordList;
  private readonly words: WordList;

  constructor(private readonly document: PicturesDocument) {
    const pictures = Object.entries(document.pictures);
    const folded = pictures.map(([, [, , words]]) => words.split(';', 2).map(wordsOf));
    this.entries = pictures.map(([id, [address, name]], at) => ({ id, address, name, whole: folded[at]![0]!.join(' ') }));
    this.byId = new Map(this.entries.map((entry) => [entry.id, entry]));
    this.nameWords = new WordList(folded.map(([ofName = []]) => ofName));
    this.words = new WordList(folded.map((words) => words.flat()));
  }

  get texts(): Readonly<Record<string, Words>> {
    return this.document.texts;
  }

  get categories(): readonly Category[] {
    return this.document.categories;
  }

  get keys(): readonly Words[] {
    return this.document.keys;
  }

  find(id: string): { readonly address: string; readonly name: string } | undefined {
    return this.byId.get(id);
  }

  /** Ids of what is found, the nearest first. What is equally near stays in the order of the server. */
  search(typed: string): string[] {
    const begun = wordsOf(typed);
    if (begun.length === 0) {
      return [];
    }
    const whole = begun.join(' ');
    const isFound = this.words.having(begun);
    const isInName = this.nameWords.having(begun);
    const found: string[][] = [[], [], [], []];
    this.entries.forEach((entry, at) => {
      if (isFound[at]) {
        found[nearnessOf(entry, whole, !!isInName[at])]!.push(entry.id);
      }
    });
    return found.flat();
  }

  /** The keys after which something is still found. */
  keysAfter(typed: string): readonly Words[] {
    const next = this.lettersAfter(wordsOf(typed));
    return this.keys.filter(({ text }) => next.has(text));
  }

  private lettersAfter(begun: readonly string[]): Set<string> {
    const last = begun.at(-1) ?? '';
    const hasOthers = this.words.having(begun.slice(0, -1));
    const next = new Set<string>();
    for (const [word, pictures] of this.words.beginning(last)) {
      if (pictures.some((picture) => hasOthers[picture])) {
        next.add(letterAt(word, last.length));
      }
    }
    return next;
  }
}

function nearnessOf({ whole }: Entry, typed: string, isInName: boolean): Nearness {
  if (whole === typed) {
    return 0;
  }
  if (!isInName) {
    return 3;
  }
  return whole.startsWith(typed) ? 1 : 2;
}

function letterAt(word: string, at: number): string {
  return String.fromCodePoint(word.codePointAt(at) ?? 0);
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word);
}
