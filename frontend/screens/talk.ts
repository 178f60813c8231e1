import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../icons';
import { alone, directionOf, type Phrase } from '../language';
import { picture } from '../picture';
import type { TalkTile } from '../talk-document';
import { frame } from './frame';
import type { TalkStage } from './talk-stage';
import { emptyPlace, tile } from './tile';

/** What was put together, the tiles of the page that is open, the words that stand on every page, and the way back. */
export function drawTalk(stage: TalkStage): { readonly template: TemplateResult; readonly title: string } {
  const { tongues, page, pages, room } = stage;
  const heading = { ...tongues.of(page?.words ?? []), second: '' };
  const body = html`${sentence(stage)}
    ${pages.pages > 1 ? act(stage, 'next', 'nextPage', 'more', () => stage.does.turn()) : nothing}
    ${tiles(stage, heading.text)}
    <div class="base">${quick(stage)}${wayBack(stage)}</div>`;
  const layout = `kiosk--talk talk--${room.layout} talk--${room.slots}`;
  return { template: frame(stage, { heading, body, pages, layout }), title: heading.text };
}

/** Empty, it is quiet. All of it is pressed to be heard; what stands in it is not pressed by itself. */
function sentence(stage: TalkStage): TemplateResult {
  const { bar, tongues, does, isUsed, canBringBack } = stage;
  const isEmpty = bar.length === 0;
  const changing = canBringBack
    ? act(stage, 'clear', 'bringBack', 'change', () => does.bringBack())
    : act(stage, 'clear', 'clear', 'bin', () => does.clear(), isEmpty);
  return html`<div class="sentence" role="group" aria-label=${tongues.text('bar').text}>
    <div class="bar ${isEmpty ? 'bar--empty' : ''}"
      >${isEmpty
        ? nothing
        : html`<ul>${bar.map((one) => part(stage, one))}</ul>${tile(stage, { words: small(stage, 'sayIt'), icon: 'say', kind: 'tool', isSilent: true }, () => does.sayAll(), 'say')}`}</div>
    ${isUsed ? html`${act(stage, 'take', 'takeAway', 'take-letter', () => does.takeAway(), isEmpty)}${changing}` : nothing}
  </div>`;
}

/** As it is heard, so that each word can be marked. */
function part({ tongues }: TalkStage, one: TalkTile): TemplateResult {
  const { text, lang } = tongues.of(one.spoken);
  return html`<li lang=${lang} dir=${directionOf(lang)}>${one.picture ? picture(one.picture) : icon(one.icon ?? '')}<span lang=${lang}>${text}</span></li>`;
}

function tiles(stage: TalkStage, label: string): TemplateResult {
  const { page, places, room } = stage;
  const here = repeat(
    stage.tiles,
    ({ id }) => `${page?.id}/${id}`,
    (one) => (one.opens ? opening(stage, one, one.opens) : spoken(stage, one)),
  );
  const free = Array.from({ length: places - stage.tiles.length }, () => emptyPlace);
  return html`<div class="body tiles tiles--2x3" role="group" aria-label=${label || nothing}
    style="--columns: ${Math.min(room.columns, Math.max(places, 1))}">${here}${free}</div>`;
}

/** Speaks at the press. */
function spoken(stage: TalkStage, one: TalkTile): TemplateResult {
  const { lines } = stage.tongues.of(one.spoken);
  return tile(stage, { words: stage.tongues.of(one.words), picture: one.picture, icon: one.icon, lines, isSaying: true }, () =>
    stage.does.said(one),
  );
}

/** A folded corner tells that there is more behind it. */
function opening(stage: TalkStage, one: TalkTile, page: string): TemplateResult {
  return tile(stage, { words: stage.tongues.of(one.words), picture: one.picture, icon: one.icon }, () => stage.does.open(page), 'opens');
}

/** On every page in the same places. There is room for one language: they have a page of their own too. */
function quick(stage: TalkStage): TemplateResult {
  const { tongues } = stage;
  return html`<div class="quick tiles tiles--2x3" role="group" aria-label=${tongues.text('quick').text}
    >${stage.quick.map((one) =>
      tile(
        stage,
        { words: { ...tongues.of(one.words), second: '' }, icon: one.icon, lines: tongues.of(one.spoken).lines, kind: 'tool', isSaying: true },
        () => stage.does.said(one),
      ),
    )}</div>`;
}

/** Always in the same place: to where the page was opened from, and from the first one to the person's own page. */
function wayBack(stage: TalkStage): TemplateResult {
  const [key, sign] = stage.isAtStart ? ['myPage', 'home'] : ['back', 'back'];
  return act(stage, 'last', key!, sign!, () => stage.does.back());
}

function act(stage: TalkStage, place: string, key: string, sign: string, onChosen: () => void, isDisabled = false): TemplateResult {
  return tile(stage, { words: small(stage, key), icon: sign, kind: 'tool', isDisabled }, onChosen, `act act--${place}`);
}

function small({ tongues }: TalkStage, key: string): Phrase {
  const words = tongues.text(key);
  return { ...alone(words.lines, words.lang), text: words.text };
}
