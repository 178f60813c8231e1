import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { directionOf } from '../language';
import { ownWords } from '../own-words';
import { headingOf, isEmpty } from '../plan-hearing';
import type { Statement } from '../plan-document';
import { frame } from './frame';
import { sentence } from './own-sentence';
import { leadsToAreas, type PlanStage } from './plan-stage';
import { takeOut, whichWay } from './plan-ways';
import type { Parts } from './stage';
import { emptyPlace, tile } from './tile';

/** The screen of the plan that the person is on. */
export function drawPlan(stage: PlanStage): { readonly template: TemplateResult; readonly title: string } {
  const parts = { ...partsOf(stage), heading: headingOf(stage) };
  return { template: frame(stage, parts), title: parts.heading.text };
}

function partsOf(stage: PlanStage): Omit<Parts, 'heading'> {
  switch (stage.screen.on) {
    case 'areas':
      return areas(stage);
    case 'statements':
      return isEmpty(stage) ? empty(stage) : statements(stage);
    case 'which':
      return whichWay(stage);
    case 'takeOut':
      return takeOut(stage);
  }
}

/** The parts of life that hold something, as they stand at home. */
function areas(stage: PlanStage): Omit<Parts, 'heading'> {
  const { tongues, areasHere, pages, does } = stage;
  const tiles = repeat(
    areasHere,
    ({ id }) => id,
    ({ id, words, picture }) => tile(stage, { words: tongues.of(words), picture }, () => does.openArea(id)),
  );
  return {
    body: html`<div class="body tiles tiles--2x3" role="group" aria-label=${tongues.text('areas').text}>${tiles}</div>
      ${turns(stage)}${home(stage)}`,
    pages,
    layout: pages.pages > 1 ? 'kiosk--tall kiosk--plan' : 'kiosk--tall',
  };
}

/** What was said, each with the way to change one's mind. */
function statements(stage: PlanStage): Omit<Parts, 'heading'> {
  const own = repeat(
    stage.statements,
    ({ id }) => id,
    (statement) => said(stage, statement),
  );
  return {
    body: html`<div class="body plan" style="--columns: ${stage.cards}">${own}</div>${turns(stage)}${home(stage)}`,
    pages: stage.pages,
    layout: 'kiosk--tall kiosk--plan',
  };
}

function said(stage: PlanStage, statement: Statement): TemplateResult {
  const { tongues, does, plan } = stage;
  const { lines, text } = ownWords(statement, tongues);
  const area = plan.areas.find(({ id }) => id === statement.area);
  const picture = statement.picture ?? area?.picture ?? null;
  const hear = { ...tongues.text('hearIt'), lines, second: '' };
  const change = { ...tongues.text('changedMind'), second: '' };
  return html`<article class="own" aria-label=${text}>
    ${sentence(stage, { ...statement, picture }, true)}
    ${tile(stage, { words: hear, icon: 'hear', kind: 'tool', isSaying: true }, () => {}, 'own__hear')}
    ${tile(stage, { words: change, icon: 'change', kind: 'row' }, () => does.changedMind(statement.id), 'own__change')}
  </article>`;
}

function empty(stage: PlanStage): Omit<Parts, 'heading'> {
  const { text, lang, second, secondLang } = stage.tongues.text('empty');
  return {
    body: html`<div class="body plan plan--empty"><figure class="still"><figcaption lang=${lang} dir=${directionOf(lang)}
        >${text}${second
          ? html` <small lang=${secondLang} dir=${directionOf(secondLang)}>${second}</small>`
          : nothing}</figcaption></figure></div>${home(stage)}`,
    layout: 'kiosk--tall',
  };
}

/** Back and More. Their places are kept free where there is nothing to turn. */
function turns(stage: PlanStage): TemplateResult | typeof nothing {
  const { tongues, pages, does } = stage;
  const hasMore = pages.pages > 1;
  if (!hasMore && stage.screen.on === 'areas') {
    return nothing;
  }
  const turn = (key: 'back' | 'more', by: number): TemplateResult =>
    tile(stage, { words: { ...tongues.text(key), second: '' }, icon: key, kind: 'tool' }, () => does.turn(by), 'turn');
  return html`<div class="turns">${hasMore || leadsToAreas(stage) ? turn('back', -1) : emptyPlace}${hasMore
    ? turn('more', 1)
    : emptyPlace}</div>`;
}

function home(stage: PlanStage): TemplateResult {
  const words = { ...stage.tongues.text('myPage'), second: '' };
  return tile(stage, { words, icon: 'home', kind: 'tool' }, () => stage.does.leave(), 'last');
}
