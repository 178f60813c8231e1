import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { columnsFor } from '../paging';
import type { TalkTile } from '../talk-document';
import { frame } from './frame';
import type { TalkStage } from './talk-stage';
import { emptyPlace, tile } from './tile';

/** The groups, the tiles of the one that is open, and what was said last. */
export function drawTalk(stage: TalkStage): { readonly template: TemplateResult; readonly title: string } {
  const { tongues, pages, does } = stage;
  const heading = { ...tongues.text('title'), second: '' };
  const small = (key: string): ReturnType<typeof tongues.text> => ({ ...tongues.text(key), second: '' });
  const body = html`${groups(stage)}${tiles(stage)}
    <div class="turns">${pages.pages > 1
      ? tile(stage, { words: small('more'), icon: 'more', kind: 'tool' }, () => does.turn(), 'turn')
      : emptyPlace}</div>
    ${saidLast(stage)}
    ${tile(stage, { words: small('myPage'), icon: 'home', kind: 'tool' }, () => does.leave(), 'last')}`;
  return { template: frame(stage, { heading, body, pages, layout: 'kiosk--talk' }), title: heading.text };
}

/** Always the same, in the same places. There is room for one language: the tiles below have both. */
function groups(stage: TalkStage): TemplateResult {
  const { talk, tongues, group, does } = stage;
  return html`<div class="groups tiles" role="group" aria-label=${tongues.text('groups').text}
    >${talk.groups.map(({ id, words, picture }, i) =>
      tile(stage, { words: { ...tongues.of(words), second: '' }, picture, isOpen: id === group?.id }, () => does.openGroup(i)),
    )}</div>`;
}

function tiles(stage: TalkStage): TemplateResult {
  const { tongues, group, shape, places } = stage;
  const columns = shape === 'wide' || shape === 'tall' ? columnsFor(shape, places) : Math.max(1, places);
  const here = repeat(
    stage.tiles,
    ({ id }) => id,
    (one) => spoken(stage, one),
  );
  const free = Array.from({ length: places - stage.tiles.length }, () => emptyPlace);
  return html`<div class="body tiles" role="group" aria-label=${group ? tongues.of(group.words).text : nothing}
    style="--columns: ${columns}">${here}${free}</div>`;
}

/** Speaks at the press. What has no voice says nothing, and was not said. */
function spoken(stage: TalkStage, one: TalkTile): TemplateResult {
  const { lines } = stage.tongues.of(one.spoken);
  const { picture, icon, words } = one;
  return tile(stage, { words: stage.tongues.of(words), picture, icon, lines }, () => stage.canSay(lines) && stage.does.said(one));
}

/** What was said last, and says it again. */
function saidLast(stage: TalkStage): TemplateResult {
  const { last, tongues, shape } = stage;
  if (!last) {
    return html`<div class="said"></div>`;
  }
  const words = { ...tongues.of(last.words), second: '' };
  const { lines } = tongues.of(last.spoken);
  return html`<div class="said" role="group" aria-label=${tongues.text('lastSaid').text}>
    <p lang=${tongues.first.tag} dir=${tongues.first.dir}>${tongues.text('lastSaid').text}</p>
    ${tile(stage, { words, lines, icon: shape === 'narrow' ? '' : 'hear', kind: 'tool' }, () => {})}
  </div>`;
}
