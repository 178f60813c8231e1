import type { Around } from './around';
import type { Line } from './line';

/** In place: only the words change. What was being said is said in the language that comes first now. */
export function inOtherLanguage(
  around: Pick<Around, 'voice' | 'onLanguage' | 'onChange'>,
  tag: string,
  words: { preload(): void; said(): readonly Line[] },
): void {
  const { wasSpeaking } = around.voice;
  around.onLanguage(tag);
  words.preload();
  if (wasSpeaking) {
    void around.voice.say(words.said());
  }
  around.onChange();
}
