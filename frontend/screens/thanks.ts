import { html, type TemplateResult } from 'lit';
import { directionOf } from '../language';
import { pageOf, pagesOf } from '../paging';
import { answersGiven, meaningOf, type Said, type Step } from '../sitting';
import { foot, tilesOf } from './question';
import type { Parts, Stage } from './stage';
import { emptyPlace, tile } from './tile';
import { still } from './two-ways';

/** What was said, what happens next, and the way to change it. */
export function thanks(stage: Stage): Parts {
  const { said, sitting, tongues, does } = stage;
  const given = answersGiven(said);
  const change = tile(stage, { words: tongues.text('changeIt'), icon: 'change', kind: 'row' }, () => does.wantChange());
  const home = tile(stage, { words: tongues.text('myPage'), icon: 'home', kind: 'row' }, () => does.leave());
  return {
    heading: tongues.text('thanks'),
    body: html`<div class="body thanks thanks--${howMany(given.length)}">
      <ul class="given">${given.map((answer) => html`<li>${still(stage, meaningOf(sitting, answer), 'label')}</li>`)}</ul>
      <ol class="steps">${sitting.steps.map((step) => whatHappens(stage, step))}</ol>
    </div>`,
    foot: html`<div class="foot tiles" role="group" aria-label=${tongues.text('otherAnswers').text}
      >${given.length > 0 ? change : emptyPlace}${home}</div>`,
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
  const { said, tongues, perPage, does } = stage;
  const given = answersGiven(said);
  const pages = { page, pages: pagesOf(given.length, perPage) };
  const shown = pageOf(given, perPage, page);
  const keepIt = tile(stage, { words: tongues.text('keepIt'), icon: 'yes' }, () => does.keepIt());
  return {
    heading: tongues.text('whichToChange'),
    body: tilesOf(stage, shown.map((answer) => changeable(stage, answer)), shown.length),
    foot: foot(stage, [emptyPlace, emptyPlace, emptyPlace, keepIt], pages),
    pages,
  };
}

function changeable(stage: Stage, answer: Said): TemplateResult {
  const meaning = meaningOf(stage.sitting, answer);
  const words = stage.tongues.of(meaning?.label ?? []);
  const { picture, icon } = meaning ?? { picture: null, icon: null };
  return tile(stage, { words, picture, icon }, () => stage.does.askTakeBack(answer.id));
}
