import { html, nothing, type TemplateResult } from 'lit';
import '../help-strip';
import { icon } from '../icons';
import { input } from '../input/input';
import { SCAN_TEXTS } from '../page-input';
import { directionOf, type Phrase } from '../language';
import type { Framed, Pages, Parts } from './stage';

/** Puts the parts of a screen in the places that never change. In the page they come in reading order. */
export function frame(stage: Framed, { heading, body, foot, pages, layout = foot ? '' : 'kiosk--whole' }: Parts): TemplateResult {
  const { tongues } = stage;
  return html`<div class="kiosk ${layout}" lang=${tongues.first.tag} dir=${tongues.first.dir}>
    <div class="ask">
      ${wayLine(stage)}
      <h1 tabindex="-1" lang=${heading.lang} dir=${directionOf(heading.lang)}
        >${heading.text}${heading.second
          ? html` <span class="second" lang=${heading.secondLang} dir=${directionOf(heading.secondLang)}>${heading.second}</span>`
          : nothing}</h1>
    </div>
    ${body}
    ${statusLine(stage, pages)}
    ${foot ?? nothing}
    <help-strip
      .person=${stage.person}
      .language=${tongues.first.tag}
      .words=${tongues.firstTexts}
      .isTrial=${stage.isTrial ?? false}
      @hear-again=${stage.does.hearAgain}
    ></help-strip>
    ${languageTile(stage)}
  </div>`;
}

/** Dots for those who do not read numbers. */
function wayLine({ way, tongues }: Framed): TemplateResult | typeof nothing {
  if (!way) {
    return nothing;
  }
  const { question, questions } = way;
  const words = tongues.text('way', { question, questions });
  return html`<div class="way">${dots(question - 1, questions)}<span lang=${words.lang} dir=${directionOf(words.lang)}>${words.text}</span></div>`;
}

function dots(here: number, all: number): TemplateResult {
  const each = Array.from({ length: all }, (_, i) => html`<i class=${i === here ? 'dot dot--here' : 'dot'}></i>`);
  return html`<span class="dots" aria-hidden="true">${each}</span>`;
}

function statusLine({ status, isSoundRefused, isTrial, tongues }: Framed, pages: Pages | undefined): TemplateResult {
  const touchToHear = isSoundRefused ? tongues.text('touchToHear') : undefined;
  const scanned = touchToHear ? undefined : SCAN_TEXTS[input.scanning]; // to press the switch is to touch
  return html`<div class="note" role="status">
    ${touchToHear ? partOf(icon('hear'), touchToHear) : nothing}
    ${pages && pages.pages > 1 ? pagePosition(pages, tongues.text('page', { page: pages.page + 1, pages: pages.pages })) : nothing}
    ${status
      ? partOf(icon(isTrial ? 'ask-again' : 'kept'), status)
      : scanned
        ? partOf(icon('switch'), tongues.text(scanned))
        : nothing}
  </div>`;
}

function partOf(sign: unknown, { text, lang }: Phrase, kind = ''): TemplateResult {
  return html`<span class="note__part ${kind}" lang=${lang} dir=${directionOf(lang)}>${sign}<span>${text}</span></span>`;
}

/** More dots than these are no longer seen as a number. */
const MOST_DOTS = 9;

function pagePosition({ page, pages }: Pages, words: Phrase): TemplateResult {
  return partOf(pages > MOST_DOTS ? '' : dots(page, pages), words, 'note__part--page');
}

/** Shows the language that it would bring, in that language's own name. */
function languageTile({ tongues, does }: Framed): TemplateResult | typeof nothing {
  const { second } = tongues;
  return second
    ? html`<picture-tile
        class="lang"
        kind="tool"
        icon="language"
        silent
        .label=${second.name}
        .labelLang=${second.tag}
        @chosen=${does.switchLanguage}
      ></picture-tile>`
    : nothing;
}
