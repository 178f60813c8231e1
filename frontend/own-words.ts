import type { Phrase, Tongues } from './language';
import type { Statement } from './plan-document';

/** The sentence in the language that comes first. If it was said in another one, what was really said stands below it. */
export function ownWords(statement: Statement, tongues: Tongues): Phrase {
  const { ownWords: own, saidIn } = statement;
  const rendered = tongues.of(statement.said);
  if (saidIn === tongues.first.tag) {
    return { ...rendered, text: own, clip: rendered.text === own ? rendered.clip : null };
  }
  return rendered.text && rendered.lang === tongues.first.tag
    ? { ...rendered, second: own, secondLang: saidIn }
    : { text: own, lang: saidIn, clip: null, second: '', secondLang: '' };
}
