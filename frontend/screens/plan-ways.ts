import { html, nothing, type TemplateResult } from 'lit';
import { isYesFirst } from '../plan-state';
import { sentence } from './own-sentence';
import { type PlanStage, statementOf } from './plan-stage';
import type { Parts } from './stage';
import { tile } from './tile';

/** "I changed my mind": to be asked again, to take it out, or to leave it as it is. */
export function whichWay(stage: PlanStage): Omit<Parts, 'heading'> {
  const { tongues, does } = stage;
  const askAgain = tile(stage, { words: tongues.text('askAgain'), icon: 'ask-again' }, () => does.askAgain());
  return ways(stage, [
    statementOf(stage)?.again ? askAgain : nothing,
    tile(stage, { words: tongues.text('takeOut'), icon: 'take-out' }, () => does.askTakeOut()),
    tile(stage, { words: tongues.text('back'), icon: 'back' }, () => does.backToPage()),
  ]);
}

/** The sentence once more, and whether it shall be taken out. Two tiles of the same weight, drawn by lot. */
export function takeOut(stage: PlanStage): Omit<Parts, 'heading'> {
  const { tongues, does, screen } = stage;
  const both = [
    tile(stage, { words: tongues.text('takeOutYes'), icon: 'take-out' }, () => does.takeOut()),
    tile(stage, { words: tongues.text('keepIt'), icon: 'yes' }, () => does.backToPage()),
  ];
  return ways(stage, screen.on === 'takeOut' && isYesFirst(screen.takenOutAs) ? both : both.reverse());
}

function ways(stage: PlanStage, tiles: readonly (TemplateResult | typeof nothing)[]): Omit<Parts, 'heading'> {
  const statement = statementOf(stage);
  const count = tiles.filter((one) => one !== nothing).length;
  return {
    body: html`<div class="body readback ways ways--${count}" role="group" aria-label=${stage.tongues.text('which').text}
      >${statement ? sentence(stage, statement) : nothing}${tiles}</div>`,
  };
}
