import type { Words } from './sitting';

/** Something to be said, by one voice in one language. */
export interface Line {
  /** As it is shown. */
  readonly text: string;
  readonly lang: string;
  /** The name of its sound. None: there is no voice for it, unless the tablet has one. */
  readonly clip: string | null;
  /** The sound is a recording of the home: it is heard whatever voice is liked. */
  readonly recorded?: boolean;
  /** Which word is heard when: see `marksOf`. */
  readonly marks?: string;
  /** What the tablet's own voice says, where it is not what is shown. */
  readonly spoken?: string;
}

/** What is said of words: them, and after them those of the second language that they carry. Words may have fallen back to another language than that of their place: it is the one they are said in. */
export function lineOf(words: Words | undefined, lang: string): Line[] {
  if (!words?.text) {
    return [];
  }
  const { text, clip, recorded, marks, spoken } = words;
  const line = { text, lang: words.lang ?? lang, clip, ...(recorded && { recorded }), ...(marks && { marks }), ...(spoken && { spoken }) };
  return [line, ...lineOf(words.second, lang)];
}

export function clipsOf(lines: readonly Line[]): string[] {
  return lines.map(({ clip }) => clip).filter((clip) => clip !== null);
}
