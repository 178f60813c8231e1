const SIGN = /^\p{M}/u;
const LAST_LETTER = /\P{M}\p{M}*$/u;

/** A vowel sign stands on the letter that it would follow: by itself it cannot be read. */
export function keyCap(letter: string, typed: string): string {
  return SIGN.test(letter) ? `${LAST_LETTER.exec(typed)?.[0] ?? ''}${letter}` : letter;
}
