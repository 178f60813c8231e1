import type { Language, Words } from './sitting';

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Which way a language runs. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(tag.split('-')[0]!.toLowerCase()) ? 'rtl' : 'ltr';
}

/** Words in the language that comes first, with the other language below them if there is one. */
export interface Phrase {
  readonly text: string;
  readonly lang: string;
  readonly clip: string | null;
  readonly second: string;
  readonly secondLang: string;
}

/** Which of a sitting's languages is shown first and spoken, and which stands below it. */
export class Tongues {
  constructor(
    private readonly languages: readonly Language[],
    private readonly texts: Readonly<Record<string, Readonly<Record<string, Words>>>>,
    private readonly firstIndex: number,
  ) {}

  get first(): Language {
    return this.languages[this.firstIndex]!;
  }

  get second(): Language | undefined {
    return this.languages[1 - this.firstIndex];
  }

  /** Where the first language has no words, those of the other stand there alone: a place is never empty or silent. */
  of(words: readonly Words[]): Phrase {
    const [first, second] = [words[this.firstIndex], words[1 - this.firstIndex]];
    return !first?.text && second?.text && this.second
      ? { text: second.text, lang: this.second.tag, clip: second.clip, second: '', secondLang: '' }
      : this.phrase(first, second);
  }

  text(key: string, slots: Readonly<Record<string, string | number>> = {}): Phrase {
    const { text, second, ...rest } = this.phrase(this.wordsFor(this.first, key), this.wordsFor(this.second, key));
    return { ...rest, text: filled(text, slots), second: filled(second, slots) };
  }

  /** The texts of the first language, for an element that shows only that. */
  get firstTexts(): Readonly<Record<string, Words>> {
    return this.texts[this.first.tag] ?? {};
  }

  private wordsFor(language: Language | undefined, key: string): Words | undefined {
    return language && this.texts[language.tag]?.[key];
  }

  private phrase(first: Words | undefined, second: Words | undefined): Phrase {
    return {
      text: first?.text ?? '',
      lang: this.first.tag,
      clip: first?.clip ?? null,
      second: second?.text ?? '',
      secondLang: this.second?.tag ?? '',
    };
  }
}

function filled(pattern: string, slots: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
}
