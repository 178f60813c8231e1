import { alone, type Phrase, type Tongues } from './language';
import type { Statement } from './plan-document';

/** The sentence in the language that comes first. If it was said in another one, what was really said stands below it. */
export function ownWords(statement: Statement, tongues: Tongues): Phrase {
  const { ownWords: own, saidIn } = statement;
  const rendered = tongues.of(statement.said);
  const inOwnWords = { text: own, lang: saidIn, clip: null };
  if (saidIn === tongues.first.tag) {
    const [line, ...below] = rendered.lines;
    return { ...rendered, text: own, lines: [line?.text === own ? line : inOwnWords, ...below] };
  }
  return rendered.text && rendered.lang === tongues.first.tag
    ? { ...rendered, second: own, secondLang: saidIn }
    : alone([inOwnWords], saidIn);
}
