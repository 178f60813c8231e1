import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { columnsFor } from '../paging';
import { type NonChoice, type Question, questionOf, standingFor } from '../sitting';
import type { Asked, Pages, Parts, Stage } from './stage';
import { alike, emptyPlace, tile, type TileLook } from './tile';

/** A question, its options page by page, and the other answers that are always there. */
export function question(stage: Asked, presentation: string, page: number): Parts {
  const { sitting, said, tongues, shown } = stage;
  const asked = questionOf(sitting, presentation);
  const pages = { page, pages: shown.pages };
  const chosen = new Set(standingFor(asked, said).map((answer) => answer.option));
  const { options } = shown;
  const looks = alike(
    options.map(({ id, label, picture }) => ({ words: tongues.of(label), picture, isChosen: chosen.has(id) })),
  );
  const tiles = repeat(
    options,
    (option) => option.id,
    (option, at) => tile(stage, looks[at]!, () => stage.does.pick(option)),
  );
  return {
    heading: tongues.of(asked.prompt),
    body: tilesOf(stage, tiles, options.length),
    foot: foot(stage, otherAnswers(stage, asked), pages),
    pages,
  };
}

/** A page of tiles that are answers. */
export function tilesOf(
  stage: Pick<Stage, 'tongues' | 'shape'>,
  tiles: unknown,
  count: number,
  columns = columnsFor(stage.shape, count),
): TemplateResult {
  const label = stage.tongues.text('answers').text;
  return html`<div class="body tiles" role="group" aria-label=${label} style="--columns: ${columns}">${tiles}</div>`;
}

/** A page of what is looked for again: in rows, where tiles do not fit beside each other. */
export function listOf(stage: Stage, looks: readonly TileLook[], choose: (at: number) => void): TemplateResult {
  const isInRows = stage.shape === 'narrow';
  const kind = isInRows ? 'row' : 'answer';
  const tiles = alike(looks).map((look, at) => tile(stage, { ...look, kind }, () => choose(at)));
  return isInRows ? tilesOf(stage, tiles, tiles.length, 1) : tilesOf(stage, tiles, tiles.length);
}

/** The bottom row. The place of the pager is kept free when there is nothing to turn. */
export function foot(stage: Pick<Asked, 'tongues' | 'does'>, others: unknown, { page, pages }: Pages, kind = ''): TemplateResult {
  const { tongues, does } = stage;
  const words = tongues.text('more');
  const pager =
    pages > 1 ? tile(stage, { words, icon: 'more', kind: 'tool' }, () => does.turn(pages), 'pager') : nothing;
  return html`<div class="foot tiles foot--paged ${kind}" role="group" aria-label=${tongues.text('otherAnswers').text}
    data-page=${page}>${others}${pager}</div>`;
}

/** Only the way out, where it always stands. */
export function footOut(stage: Stage, out: TemplateResult, pages: Pages): TemplateResult {
  return foot(stage, [emptyPlace, emptyPlace, emptyPlace, out], pages, 'foot--out');
}

function otherAnswers(stage: Asked, asked: Question): unknown {
  const goesOn = standingFor(asked, stage.said).length > 0;
  return stage.sitting.nonChoices.map((nonChoice) => (goesOn ? onceBegun(stage, nonChoice) : other(stage, nonChoice)));
}

/** Once one of many is chosen, only something else makes sense, and that it is all: this in the place of the way out. */
function onceBegun(stage: Asked, nonChoice: NonChoice): TemplateResult {
  switch (nonChoice.response) {
    case 'SOMETHING_ELSE':
      return other(stage, nonChoice);
    case 'NOT_NOW':
      return tile(stage, { words: stage.tongues.text('thatIsAll'), icon: 'all' }, () => stage.does.thatIsAll());
    default:
      return emptyPlace;
  }
}

function other(stage: Asked, nonChoice: NonChoice): TemplateResult {
  const words = stage.tongues.of(nonChoice.label);
  return tile(stage, { words, icon: nonChoice.icon }, () => stage.does.pickOther(nonChoice.response));
}
