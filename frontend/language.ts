import { type Line, lineOf } from './line';
import type { Language, Words } from './sitting';

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Which way a language runs. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  return RIGHT_TO_LEFT.has(language) || rest.includes('arab') ? 'rtl' : 'ltr';
}

/** Words in the language that comes first, with the other language below them if there is one. */
export interface Phrase {
  readonly text: string;
  readonly lang: string;
  readonly second: string;
  readonly secondLang: string;
  /** What is said of it, one after the other: in the first language, and for who hears both in the second. */
  readonly lines: readonly Line[];
}

const WITH_SECONDS = new WeakMap<object, Readonly<Record<string, Words>>>();

/** Which of a sitting's languages is shown first and spoken, and which stands below it. */
export class Tongues {
  /** @param isBoth whether everything is said in the second language too */
  constructor(
    private readonly languages: readonly Language[],
    private readonly texts: Readonly<Record<string, Readonly<Record<string, Words>>>>,
    private readonly firstIndex: number,
    private readonly isBoth = false,
  ) {}

  get first(): Language {
    return this.languages[this.firstIndex]!;
  }

  get second(): Language | undefined {
    return this.languages[1 - this.firstIndex];
  }

  /** The same, with more texts. */
  withTexts(more: (tag: string) => Readonly<Record<string, Words>> | undefined): Tongues {
    const texts = this.languages.map(({ tag }) => [tag, { ...this.texts[tag], ...more(tag) }] as const);
    return new Tongues(this.languages, Object.fromEntries(texts), this.firstIndex, this.isBoth);
  }

  /** Where the first language has no words, those of the other stand there alone: a place is never empty or silent. */
  of(words: readonly Words[]): Phrase {
    const [first, second] = [words[this.firstIndex], words[1 - this.firstIndex]];
    return !first?.text && second?.text && this.second
      ? alone(lineOf(second, this.second.tag), this.second.tag)
      : this.phrase(first, second);
  }

  text(key: string, slots: Readonly<Record<string, string | number>> = {}): Phrase {
    const wordsOf = (language: Language | undefined): Words | undefined => {
      const words = this.wordsFor(language, key);
      return words && { ...words, text: filled(words.text, slots, numbersOf(language, words)) };
    };
    return this.phrase(wordsOf(this.first), wordsOf(this.second));
  }

  /** The texts of the first language, for an element that shows only that; it may say both. */
  get firstTexts(): Readonly<Record<string, Words>> {
    const texts = this.texts[this.first.tag] ?? {};
    return this.isBoth && this.second ? this.withSeconds(texts, this.second) : texts;
  }

  /** Made once for a document, so that an element which is handed them again stays as it is. */
  private withSeconds(texts: Readonly<Record<string, Words>>, { tag }: Language): Readonly<Record<string, Words>> {
    const known = WITH_SECONDS.get(texts);
    const made = known ?? Object.fromEntries(Object.entries(texts).map(([key, words]) => [key, this.withSecond(words, this.texts[tag]?.[key], tag)]));
    WITH_SECONDS.set(texts, made);
    return made;
  }

  private withSecond(words: Words, other: Words | undefined, tag: string): Words {
    const isOther = other?.text !== words.text || (other.lang ?? tag) !== (words.lang ?? this.first.tag);
    return other && isOther ? { ...words, second: { ...other, lang: other.lang ?? tag } } : words;
  }

  private wordsFor(language: Language | undefined, key: string): Words | undefined {
    return language && this.texts[language.tag]?.[key];
  }

  /** What fell back to the language of its neighbour stands there, and is said, once. */
  private phrase(first: Words | undefined, second: Words | undefined): Phrase {
    const above = lineOf(first, this.first.tag);
    const other = this.second ? lineOf(second, this.second.tag) : [];
    const below = other.filter(({ text, lang }) => text !== above[0]?.text || lang !== above[0]?.lang);
    return {
      ...alone(above, this.first.tag),
      second: below[0]?.text ?? '',
      secondLang: below[0]?.lang ?? (other.length > 0 ? '' : (this.second?.tag ?? '')),
      lines: this.isBoth ? [...above, ...below] : above,
    };
  }
}

/** One line, with nothing below it. */
export function alone(lines: readonly Line[], lang: string): Phrase {
  return { text: lines[0]?.text ?? '', lang: lines[0]?.lang ?? lang, second: '', secondLang: '', lines };
}

/** In the digits of the language that the words are really in. */
function numbersOf(language: Language | undefined, { lang }: Words): Intl.NumberFormat {
  const isOwn = lang === undefined || lang === language?.tag;
  return new Intl.NumberFormat(lang ?? language?.tag, { numberingSystem: (isOwn && language?.digits) || 'latn', useGrouping: false });
}

function filled(pattern: string, slots: Readonly<Record<string, string | number>>, numbers: Intl.NumberFormat): string {
  const shown = (slot: string | number): string => (typeof slot === 'number' ? numbers.format(slot) : slot);
  return pattern.replace(/\{(\w+)\}/g, (slot, name: string) => shown(slots[name] ?? slot));
}
