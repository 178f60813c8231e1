/** A word of a text, and from when on it is heard. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly atMs: number;
}

/** "offset ms offset ms ...": at which place of the text the word begins that is heard from that millisecond on. */
export function marksOf(text: string, marks = ''): Mark[] {
  const numbers = marks.split(/\s+/u).filter(Boolean).map(Number);
  const told = pairs(numbers).filter(([from, atMs]) => from >= 0 && from < text.length && atMs >= 0);
  const starts = [...new Set(told.map(([from]) => from))].sort((a, b) => a - b);
  return told
    .map(([from, atMs]) => ({ from, to: endOf(text, from, starts[starts.indexOf(from) + 1] ?? text.length), atMs }))
    .sort((a, b) => a.atMs - b.atMs);
}

/** The word that begins there. Chinese words touch each other: where its length is not known, it is the letter. */
export function wordAt(text: string, from: number, length = 0): Pick<Mark, 'from' | 'to'> {
  const letter = /^\p{Script=Han}/u.exec(text.slice(from))?.[0].length;
  const known = length || letter;
  return { from, to: known ? Math.min(from + known, text.length) : endOf(text, from, text.length) };
}

function pairs(numbers: readonly number[]): [number, number][] {
  const whole = numbers.slice(0, numbers.length - (numbers.length % 2));
  return whole.flatMap((number, at) => (at % 2 === 0 ? [[number, whole[at + 1]!] as [number, number]] : []));
}

/** Without what stands between words. */
function endOf(text: string, from: number, next: number): number {
  const word = /^\S*[\p{L}\p{M}\p{N}]/u.exec(text.slice(from, next));
  return word ? from + word[0].length : next;
}

/** Tells each word when it is heard: by where the sound is, and never by a clock of its own. */
export class Following {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private told: Mark | undefined;

  constructor(
    private readonly marks: readonly Mark[],
    private readonly positionMs: () => number,
    private readonly onWord: (mark: Mark) => void,
  ) {
    if (marks.length > 0) {
      this.look();
    }
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private readonly look = (): void => {
    const now = this.positionMs();
    const heard = this.marks.findLast(({ atMs }) => atMs <= now);
    if (heard && heard !== this.told) {
      this.told = heard;
      this.onWord(heard);
    }
    const next = this.marks.find(({ atMs }) => atMs > now);
    if (next) {
      this.timer = setTimeout(this.look, Math.max(LEAST_MS, next.atMs - now));
    }
  };
}

/** A sound that stands still is looked at again no sooner than this. */
const LEAST_MS = 15;
