import type { Words } from './sitting';

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
  readonly nameWords: readonly string[];
  readonly words: readonly string[];
}

/** How near a picture is to what was typed: called so, begins so, has it in its name, is found by it. */
type Nearness = 0 | 1 | 2 | 3;

/** Looks for pictures here on the tablet, as `PictureSearch` does on the server. */
export class PictureIndex {
  private readonly entries: readonly Entry[];
  private readonly byId: ReadonlyMap<string, Entry>;

  constructor(private readonly document: PicturesDocument) {
    this.entries = Object.entries(document.pictures).map(([id, [address, name, folded]]) => {
      const [whole = '', others = ''] = folded.split(';');
      const nameWords = wordsOf(whole);
      return { id, address, name, whole, nameWords, words: [...nameWords, ...wordsOf(others)] };
    });
    this.byId = new Map(this.entries.map((entry) => [entry.id, entry]));
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
    const found: string[][] = [[], [], [], []];
    for (const entry of this.entries) {
      const nearness = nearnessOf(entry, begun);
      if (nearness !== undefined) {
        found[nearness]!.push(entry.id);
      }
    }
    return found.flat();
  }

  /** The keys after which something is still found. */
  keysAfter(typed: string): readonly Words[] {
    const next = this.lettersAfter(wordsOf(typed));
    return this.keys.filter(({ text }) => next.has(text));
  }

  private lettersAfter(begun: readonly string[]): Set<string> {
    const last = begun.at(-1) ?? '';
    const others = begun.slice(0, -1);
    const next = new Set<string>();
    for (const { words } of this.entries) {
      if (others.every((beginning) => hasOneThatBegins(words, beginning))) {
        words.filter((word) => word.startsWith(last)).forEach((word) => next.add(letterAt(word, last.length)));
      }
    }
    return next;
  }
}

function nearnessOf({ whole, nameWords, words }: Entry, begun: readonly string[]): Nearness | undefined {
  if (!begun.every((beginning) => hasOneThatBegins(words, beginning))) {
    return undefined;
  }
  const typed = begun.join(' ');
  if (whole === typed) {
    return 0;
  }
  if (!begun.every((beginning) => hasOneThatBegins(nameWords, beginning))) {
    return 3;
  }
  return whole.startsWith(typed) ? 1 : 2;
}

function hasOneThatBegins(words: readonly string[], beginning: string): boolean {
  return words.some((word) => word.startsWith(beginning));
}

function letterAt(word: string, at: number): string {
  return String.fromCodePoint(word.codePointAt(at) ?? 0);
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word);
}
