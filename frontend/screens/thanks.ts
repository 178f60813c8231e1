import { html, type TemplateResult } from 'lit';
import { directionOf } from '../language';
import { meaningOf, tellInShort } from '../meaning';
import type { Said, Step } from '../sitting';
import { foot, tilesOf } from './question';
import type { Parts, Stage } from './stage';
import { alike, emptyPlace, tile, type TileLook } from './tile';
import { still } from './two-ways';

/** What was said, what happens next, and the way to change it. */
export function thanks(stage: Stage): Parts {
  const { said, sitting, tongues, does } = stage;
  const given = tellInShort(sitting, said);
  const change = tile(stage, { words: tongues.text('changeIt'), icon: 'change', kind: 'row' }, () => does.wantChange());
  const home = tile(stage, { words: tongues.text('myPage'), icon: 'home', kind: 'row' }, () => does.leave());
  return {
    heading: tongues.text('thanks'),
    body: html`<div class="body thanks thanks--${howMany(given.length)}">
      <ul class="given">${given.map((told) => html`<li class=${told.isList ? 'given__list' : ''}>${still(stage, told, 'label')}</li>`)}</ul>
      <ol class="steps">${sitting.steps.map((step) => whatHappens(stage, step))}</ol>
    </div>`,
    foot: html`<div class="foot tiles" role="group" aria-label=${tongues.text('otherAnswers').text}
      >${given.length > 0 && stage.canChange ? change : emptyPlace}${home}</div>`,
  };
}

function howMany(given: number): string {
  return given < 2 ? 'one' : given < 4 ? 'few' : 'many';
}

function whatHappens({ tongues }: Stage, step: Step): TemplateResult {
  const { text, lang, second, secondLang } = tongues.of(step.words);
  return html`<li>
    <img src=${step.picture} alt="" draggable="false" />
    <span lang=${lang} dir=${directionOf(lang)}>${text}${second
      ? html` <small lang=${secondLang} dir=${directionOf(secondLang)}>${second}</small>`
      : ''}</span>
  </li>`;
}

/** Which of several answers. The way out stands where it always stands. */
export function whichToChange(stage: Stage, page: number): Parts {
  const { tongues, shown, does } = stage;
  const pages = { page, pages: shown.pages };
  const looks = alike(shown.answers.map((answer) => lookOf(stage, answer)));
  const tiles = shown.answers.map((answer, at) => tile(stage, looks[at]!, () => does.askTakeBack(answer.id)));
  const keepIt = tile(stage, { words: tongues.text('keepIt'), icon: 'yes' }, () => does.keepIt());
  return {
    heading: tongues.text('whichToChange'),
    body: tilesOf(stage, tiles, tiles.length),
    foot: foot(stage, [emptyPlace, emptyPlace, emptyPlace, keepIt], pages),
    pages,
  };
}

function lookOf(stage: Stage, answer: Said): TileLook {
  const meaning = meaningOf(stage.sitting, answer);
  const words = stage.tongues.of(meaning?.label ?? []);
  const { picture, icon } = meaning ?? { picture: null, icon: null };
  return { words, picture, icon };
}
