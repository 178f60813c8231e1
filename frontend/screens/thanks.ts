import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../language';
import { meaningOf, tellInShort } from '../meaning';
import { pageOf, pagesOf } from '../paging';
import { picture } from '../picture';
import type { Said, Step } from '../sitting';
import { footOut, listOf } from './question';
import type { Pages, Parts, Stage } from './stage';
import { emptyPlace, tile, type TileLook } from './tile';
import { still } from './two-ways';

/** More answers than these are hard to take in at once, and would be small. */
const AT_ONCE = 6;

/** What was said, what happens next, and the way to change it. */
export function thanks(stage: Stage, wanted: number): Parts {
  const { said, sitting, tongues } = stage;
  const given = tellInShort(sitting, said);
  const count = pagesOf(given.length, AT_ONCE);
  const pages = { page: Math.min(wanted, count - 1), pages: count };
  const shown = pageOf(given, AT_ONCE, pages.page);
  return {
    heading: tongues.text('thanks'),
    body: html`<div class="body thanks thanks--${howMany(given.length)}">
      <ul class="given">${shown.map((told) => html`<li class=${told.isList ? 'given__list' : ''}>${still(stage, told, 'label')}</li>`)}</ul>
      <ol class="steps">${sitting.steps.map((step) => whatHappens(stage, step))}</ol>
    </div>`,
    foot: waysOn(stage, given.length > 0 && stage.canChange, pages),
    pages,
  };
}

/** To change it and to go home stand where they stand on every page of it. */
function waysOn(stage: Stage, canChange: boolean, { pages }: Pages): TemplateResult {
  const { tongues, does } = stage;
  const change = tile(stage, { words: tongues.text('changeIt'), icon: 'change', kind: 'row' }, () => does.wantChange());
  const home = tile(stage, { words: tongues.text('myPage'), icon: 'home', kind: 'row' }, () => does.leave());
  const words = tongues.text('more');
  const more = pages > 1 ? tile(stage, { words, icon: 'more', kind: 'tool' }, () => does.turn(pages), 'pager') : nothing;
  return html`<div class="foot tiles ${pages > 1 ? 'foot--more' : ''}" role="group" aria-label=${tongues.text('otherAnswers').text}
    >${canChange ? change : emptyPlace}${home}${more}</div>`;
}

function howMany(given: number): string {
  return given < 2 ? 'one' : given < 4 ? 'few' : 'many';
}

function whatHappens({ tongues }: Stage, step: Step): TemplateResult {
  const { text, lang, second, secondLang } = tongues.of(step.words);
  return html`<li>
    ${picture(step.picture)}
    <span lang=${lang} dir=${directionOf(lang)}>${text}${second
      ? html` <small lang=${secondLang} dir=${directionOf(secondLang)}>${second}</small>`
      : ''}</span>
  </li>`;
}

/** Which of several answers. The way out stands where it always stands. */
export function whichToChange(stage: Stage, page: number): Parts {
  const { tongues, shown, does } = stage;
  const pages = { page, pages: shown.pages };
  const looks = shown.answers.map((answer) => lookOf(stage, answer));
  const keepIt = tile(stage, { words: tongues.text('keepIt'), icon: 'yes' }, () => does.keepIt());
  return {
    heading: tongues.text('whichToChange'),
    body: listOf(stage, looks, (at) => does.askTakeBack(shown.answers[at]!.id)),
    foot: footOut(stage, keepIt, pages),
    pages,
  };
}

function lookOf(stage: Stage, answer: Said): TileLook {
  const meaning = meaningOf(stage.sitting, answer);
  const words = stage.tongues.of(meaning?.label ?? []);
  const { picture, icon } = meaning ?? { picture: null, icon: null };
  return { words, picture, icon };
}
