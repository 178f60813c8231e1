import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../language';
import { pageOf, pagesOf } from '../paging';
import { answersGiven, meaningOf, type Said, type Step } from '../sitting';
import { foot, tilesOf } from './question';
import type { Pages, Parts, Stage } from './stage';
import { emptyPlace, tile } from './tile';
import { still } from './two-ways';

/** More answers than these are hard to take in at once, and would be small. */
const AT_ONCE = 6;

/** What was said, what happens next, and the way to change it. */
export function thanks(stage: Stage, wanted: number): Parts {
  const { said, sitting, tongues } = stage;
  const given = answersGiven(said);
  const count = pagesOf(given.length, AT_ONCE);
  const pages = { page: Math.min(wanted, count - 1), pages: count };
  const shown = pageOf(given, AT_ONCE, pages.page);
  return {
    heading: tongues.text('thanks'),
    body: html`<div class="body thanks thanks--${howMany(given.length)}">
      <ul class="given">${shown.map((answer) => html`<li>${still(stage, meaningOf(sitting, answer), 'label')}</li>`)}</ul>
      <ol class="steps">${sitting.steps.map((step) => whatHappens(stage, step))}</ol>
    </div>`,
    foot: waysOn(stage, given.length > 0, pages),
    pages,
  };
}

/** To change it and to go home stand where they stand on every page of it. */
function waysOn(stage: Stage, hasGiven: boolean, { pages }: Pages): TemplateResult {
  const { tongues, does } = stage;
  const change = tile(stage, { words: tongues.text('changeIt'), icon: 'change', kind: 'row' }, () => does.wantChange());
  const home = tile(stage, { words: tongues.text('myPage'), icon: 'home', kind: 'row' }, () => does.leave());
  const words = tongues.text('more');
  const more = pages > 1 ? tile(stage, { words, icon: 'more', kind: 'tool' }, () => does.turn(pages), 'pager') : nothing;
  return html`<div class="foot tiles ${pages > 1 ? 'foot--more' : ''}" role="group" aria-label=${tongues.text('otherAnswers').text}
    >${hasGiven ? change : emptyPlace}${home}${more}</div>`;
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
