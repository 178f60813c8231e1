import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../language';
import type { TileKind } from '../picture-tile';
import type { StaffWords } from '../press-game';
import { middleOf, type PressTimes, proposedRateMs } from '../press-times';
import { frame } from './frame';
import type { Framed, Parts } from './stage';
import { tile } from './tile';

/** What became of the rate that was learned: the form has it, or is closed. */
export type Given = 'not-yet' | 'taken' | 'alone';

export interface GameStage extends Framed {
  readonly given: Given;
  readonly staffWords: StaffWords;
  readonly staffLanguage: string;
  readonly does: GameDeeds;
}

export interface GameDeeds {
  begin(): void;
  stop(): void;
  take(): void;
  close(): void;
  hearAgain(): void;
  switchLanguage(): void;
}

export function drawGame(stage: GameStage, game: PressTimes): { readonly template: TemplateResult; readonly title: string } {
  const parts = game.isRunning ? running(stage, game) : game.phase === 'done' ? done(stage, game) : before(stage);
  return { template: frame(stage, parts), title: parts.heading.text };
}

function before(stage: GameStage): Parts {
  const { does } = stage;
  return parts(stage, 'press', light(stage, false), [way(stage, 'start', 'go-on', does.begin), way(stage, 'close', 'leave', does.close)]);
}

/** One place to look at, and a way out. */
function running(stage: GameStage, { phase }: PressTimes): Parts {
  return parts(stage, 'press', light(stage, phase === 'lit'), [way(stage, 'stop', 'leave', stage.does.stop)]);
}

function done(stage: GameStage, { times }: PressTimes): Parts {
  const { does } = stage;
  return parts(stage, 'done', forStaff(stage, times), [
    takeOver(stage),
    way(stage, 'again', 'ask-again', does.begin, 'row'),
    way(stage, 'close', 'leave', does.close, 'row'),
  ], 'game--done');
}

function parts({ tongues }: GameStage, heading: string, main: TemplateResult, ways: readonly TemplateResult[], kind = ''): Parts {
  const ground = html`<div class="body game ${kind}">${main}<div class="game__ways">${ways}</div></div>`;
  return { heading: tongues.text(heading), body: ground };
}

function light({ tongues }: GameStage, isLit: boolean): TemplateResult {
  const { text, lang } = tongues.text(isLit ? 'lit' : 'dark');
  return html`<p class="light ${isLit ? 'is-lit' : ''}" role="status" lang=${lang} dir=${directionOf(lang)}>${text}</p>`;
}

/** What was measured is for staff to read: it is no score, and is not said aloud. */
function forStaff({ staffWords, staffLanguage, given }: GameStage, times: readonly number[]): TemplateResult {
  const seconds = secondsIn(staffLanguage);
  const rate = seconds(proposedRateMs(times));
  const told = given === 'taken' ? staffWords.taken : given === 'alone' ? staffWords.alone.replace('{seconds}', rate) : nothing;
  return html`<section class="learned" lang=${staffLanguage} dir=${directionOf(staffLanguage)}>
    <p>${staffWords.times}: <span class="learned__times">${times.map(seconds).join(' · ')}</span></p>
    <p>${staffWords.middle.replace('{seconds}', seconds(middleOf(times)))}</p>
    <p><b>${staffWords.rate.replace('{seconds}', rate)}</b></p>
    <p role="status">${told}</p>
  </section>`;
}

function secondsIn(language: string): (ms: number) => string {
  const format = new Intl.NumberFormat(language, { numberingSystem: 'latn', minimumFractionDigits: 1, maximumFractionDigits: 2 });
  return (ms) => format.format(ms / 1_000);
}

/** For staff: it is read, and not heard. */
function takeOver({ staffWords, staffLanguage, does }: GameStage): TemplateResult {
  return html`<picture-tile kind="row" icon="yes" silent .label=${staffWords.take} .labelLang=${staffLanguage}
    @chosen=${() => does.take()}></picture-tile>`;
}

function way(stage: GameStage, key: string, icon: string, does: () => void, kind: TileKind = 'answer'): TemplateResult {
  return tile(stage, { words: stage.tongues.text(key), icon, kind }, () => does());
}
