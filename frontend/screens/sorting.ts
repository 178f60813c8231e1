import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons';
import { directionOf } from '../language';
import { matHolds } from '../paging';
import { type Column, type Option, type Question, questionOf } from '../sitting';
import { stillToPlace } from '../sorting';
import { footOut, listOf } from './question';
import type { Parts, Stage } from './stage';
import { emptyPlace, tile } from './tile';
import { inOrder, still } from './two-ways';

/** One option, and the columns in which it can be put. */
export function sort(stage: Stage, presentation: string, isMoving: boolean): Parts {
  const { sitting, tongues, shown } = stage;
  const asked = questionOf(sitting, presentation);
  const option = shown.options[0]!;
  const columns = asked.columns.map((column) => columnTile(stage, column, option));
  return {
    heading: tongues.of(asked.prompt),
    body: html`<div class="body sort">
      <div class="sort__thing">${still(stage, { ...option, icon: null }, 'label')}${position(stage, asked, option)}</div>
      <div class="sort__columns" role="group" aria-label=${tongues.text('answers').text}>${columns}</div>
    </div>`,
    foot: isMoving ? footOf(stage, emptyPlace, backTile(stage)) : sortFoot(stage, asked, option),
  };
}

/** Its press is heard as the sentence that it makes. */
function columnTile(stage: Stage, { level, icon: sign, words }: Column, { sorted }: Option): TemplateResult {
  const { tongues, does } = stage;
  const { lines } = tongues.of(sorted?.[level] ?? []);
  return tile(stage, { words: tongues.of(words), lines, icon: sign }, () => does.place(level));
}

function position({ tongues }: Stage, { options }: Question, option: Option): TemplateResult {
  const words = tongues.text('place', { place: options.indexOf(option) + 1, places: options.length });
  return html`<p class="sort__place" lang=${words.lang} dir=${directionOf(words.lang)}>${words.text}</p>`;
}

function sortFoot(stage: Stage, asked: Question, option: Option): TemplateResult {
  const { sitting, tongues, placed, does } = stage;
  const mine = placed.filter(({ presentation }) => presentation === asked.presentation);
  const other = (response: 'SOMETHING_ELSE' | 'NOT_NOW'): TemplateResult => {
    const nonChoice = sitting.nonChoices.find((each) => each.response === response);
    return nonChoice
      ? tile(stage, { words: tongues.of(nonChoice.label), icon: nonChoice.icon }, () => does.pickOther(response))
      : emptyPlace;
  };
  const all = (): TemplateResult => tile(stage, { words: tongues.text('thatIsAll'), icon: 'all' }, () => does.thatIsAll());
  const canSkip = stillToPlace(asked, mine, option.id).some(({ id }) => id !== option.id);
  const pager = canSkip
    ? tile(stage, { words: tongues.text('more'), icon: 'more', kind: 'tool' }, () => does.skip(), 'pager')
    : nothing;
  return footOf(stage, other('SOMETHING_ELSE'), mine.length > 0 ? all() : other('NOT_NOW'), pager);
}

function footOf({ tongues }: Stage, first: unknown, second: unknown, pager: unknown = nothing): TemplateResult {
  return html`<div class="foot tiles foot--two" role="group" aria-label=${tongues.text('otherAnswers').text}
    >${first}${second}${pager}</div>`;
}

function backTile(stage: Stage): TemplateResult {
  return tile(stage, { words: stage.tongues.text('back'), icon: 'back' }, () => stage.does.dontMove());
}

/** All that has a column. The yes comes when the last of it was seen. */
export function sorted(stage: Stage, presentation: string, page: number, isSeen: boolean): Parts {
  const { sitting, tongues, shown, does } = stage;
  const { columns, yesFirst } = questionOf(sitting, presentation);
  const isWordsAlone = shown.mat.flat().some(({ picture }) => !picture);
  const ways = isSeen
    ? inOrder(yesFirst, [
        tile(stage, { words: tongues.text('yes'), icon: 'yes' }, () => does.yes()),
        tile(stage, { words: tongues.text('change'), icon: 'change' }, () => does.change()),
      ])
    : [emptyPlace, emptyPlace];
  const more = { words: tongues.text('more'), icon: 'more', kind: 'tool' } as const;
  const pager = shown.pages > 1 ? tile(stage, more, () => does.turn(shown.pages), 'pager') : nothing;
  return {
    heading: tongues.text('sorted'),
    body: html`<div class="body mat" style="--rows: ${matHolds(stage.glass)}">${columns.map((column, at) =>
      columnOf(stage, column, shown.mat[at] ?? [], isWordsAlone),
    )}</div>`,
    foot: footOf(stage, ways[0], ways[1], pager),
    pages: { page, pages: shown.pages },
  };
}

function columnOf(stage: Stage, column: Column, things: readonly Option[], isWordsAlone: boolean): TemplateResult {
  const { text, lang, second, secondLang } = stage.tongues.of(column.words);
  return html`<section class="mat__column">
    <h2 lang=${lang} dir=${directionOf(lang)}>${icon(column.icon)}<span>${text}${second
      ? html` <small lang=${secondLang} dir=${directionOf(secondLang)}>${second}</small>`
      : nothing}</span></h2>
    <ul>${things.map(
      (option) =>
        html`<li>${still(stage, { ...option, picture: isWordsAlone ? null : option.picture, icon: null }, 'label')}</li>`,
    )}</ul>
  </section>`;
}

/** Which of the things shall go elsewhere. */
export function whichToMove(stage: Stage, page: number): Parts {
  const { tongues, shown, does } = stage;
  const pages = { page, pages: shown.pages };
  const looks = shown.options.map((option) => ({ words: tongues.of(option.label), picture: option.picture }));
  return {
    heading: tongues.text('whichToMove'),
    body: listOf(stage, looks, (at) => does.move(shown.options[at]!)),
    foot: footOut(stage, backTile(stage), pages),
    pages,
  };
}
