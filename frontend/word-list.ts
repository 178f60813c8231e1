/** Which things have which words, sorted, so that the beginning of a word is found without looking at all of them. */
export class WordList {
  private readonly words: readonly string[];
  private readonly thingsByWord: ReadonlyMap<string, readonly number[]>;

  /** @param wordsOfThings the words of the first thing, of the second, and so on */
  constructor(private readonly wordsOfThings: readonly (readonly string[])[]) {
    const thingsByWord = new Map<string, number[]>();
    wordsOfThings.forEach((words, thing) => words.forEach((word) => {
      const things = thingsByWord.get(word);
      if (things) {
        things.push(thing);
      } else {
        thingsByWord.set(word, [thing]);
      }
    }));
    this.thingsByWord = thingsByWord;
    this.words = [...thingsByWord.keys()].sort();
  }

  /** Every word that begins so, and the things that have it. */
  *beginning(so: string): Iterable<readonly [word: string, things: readonly number[]]> {
    for (let at = this.firstAt(so); this.words[at]?.startsWith(so); at++) {
      const word = this.words[at]!;
      yield [word, this.thingsByWord.get(word)!];
    }
  }

  /** A 1 for every thing that has a word for each of these beginnings. */
  having(beginnings: readonly string[]): Uint8Array {
    const all = new Uint8Array(this.wordsOfThings.length).fill(1);
    return beginnings.reduce((before, so) => {
      const now = new Uint8Array(before.length);
      for (const [, things] of this.beginning(so)) {
        things.forEach((thing) => (now[thing] = before[thing]!));
      }
      return now;
    }, all);
  }

  /** Where the first word stands that does not come before this one. */
  private firstAt(so: string): number {
    let [from, to] = [0, this.words.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      [from, to] = this.words[middle]! < so ? [middle + 1, to] : [from, middle];
    }
    return from;
  }
}
