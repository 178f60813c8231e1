import { html, type TemplateResult } from 'lit';
import { icon } from '../icons';
import { directionOf, type Phrase } from '../language';
import { type Meaning, meaningOf } from '../meaning';
import { picture } from '../picture';
import { questionOf, standingFor } from '../sitting';
import type { Parts, Stage } from './stage';
import { tile, type TileLook } from './tile';

type Way = { readonly look: TileLook; does(): void };

/** The sentence in the person's own words, and whether it is what they said. */
export function readBack(
  stage: Stage,
  presentation: string,
  picked: { readonly response: Meaningful['response']; readonly option: string | null },
): Parts {
  const meaning = meaningOf(stage.sitting, { ...picked, presentation });
  const { tongues, does } = stage;
  return twoWays(stage, presentation, tongues.of(meaning?.said ?? []), still(stage, meaning, 'label'), [
    { look: { words: tongues.text('yes'), icon: 'yes' }, does: () => does.yes() },
    { look: { words: tongues.text('change'), icon: 'change' }, does: () => does.change() },
  ]);
}

type Meaningful = Parameters<typeof meaningOf>[1];

/** Where many may be chosen: another one? */
export function another(stage: Stage, presentation: string): Parts {
  const { sitting, said, tongues, does } = stage;
  const last = standingFor(questionOf(sitting, presentation), said).at(-1);
  const meaning = last && meaningOf(sitting, last);
  return twoWays(stage, presentation, tongues.text('anotherQuestion'), still(stage, meaning, 'label'), [
    { look: { words: tongues.text('another'), icon: 'another' }, does: () => does.another() },
    { look: { words: tongues.text('thatIsAll'), icon: 'all' }, does: () => does.thatIsAll() },
  ]);
}

/** After "not now": are the other questions welcome? */
export function goOn(stage: Stage, presentation: string): Parts {
  const { sitting, said, tongues, does } = stage;
  const last = standingFor(questionOf(sitting, presentation), said).at(-1);
  const meaning = last && meaningOf(sitting, last);
  return twoWays(stage, presentation, tongues.text('goOnQuestion'), still(stage, meaning, 'label'), [
    { look: { words: tongues.text('goOn'), icon: 'go-on' }, does: () => does.goOn() },
    { look: { words: tongues.text('stopHere'), icon: 'leave' }, does: () => does.stopHere() },
  ]);
}

/** What was said, and whether it shall no longer stand. */
export function takeBack(stage: Stage, answer: string): Parts {
  const { sitting, said, tongues, does } = stage;
  const taken = said.find((other) => other.id === answer);
  const meaning = taken && meaningOf(sitting, taken);
  return twoWays(stage, taken?.presentation ?? '', tongues.text('takeBackQuestion'), still(stage, meaning, 'said'), [
    { look: { words: tongues.text('takeBack'), icon: 'change' }, does: () => does.takeBack() },
    { look: { words: tongues.text('keepIt'), icon: 'yes' }, does: () => does.keepIt() },
  ]);
}

/** Two tiles of the same weight. Which of them comes first was drawn by lot. */
function twoWays(stage: Stage, presentation: string, heading: Phrase, figure: TemplateResult, ways: readonly Way[]): Parts {
  const isYesFirst = stage.sitting.questions.find((other) => other.presentation === presentation)?.yesFirst ?? true;
  const tiles = ways.map((way) => tile(stage, way.look, () => way.does()));
  return {
    heading,
    body: html`<div class="body readback" role="group" aria-label=${stage.tongues.text('answers').text}
      >${figure}${inOrder(isYesFirst, tiles)}</div>`,
  };
}

export function inOrder<T>(isYesFirst: boolean, ways: readonly T[]): T[] {
  return isYesFirst ? [...ways] : [...ways].reverse();
}

/** A picture to look at, not to press. */
export function still(stage: Pick<Stage, 'tongues'>, meaning: Meaning | undefined, words: 'label' | 'said'): TemplateResult {
  const { text, lang, second, secondLang } = stage.tongues.of(meaning?.[words] ?? []);
  return html`<figure class="still fits ${meaning?.picture || meaning?.icon ? '' : 'still--words'}">
    ${meaning?.picture ? picture(meaning.picture) : icon(meaning?.icon ?? '')}
    <figcaption lang=${lang} dir=${directionOf(lang)}>${text}${second
      ? html` <small lang=${secondLang} dir=${directionOf(secondLang)}>${second}</small>`
      : ''}</figcaption>
  </figure>`;
}
