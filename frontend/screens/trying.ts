import { html, type TemplateResult } from 'lit';
import { meaningOf } from '../meaning';
import type { Tried } from '../trying';
import { frame } from './frame';
import { question } from './question';
import type { Asked, Deeds, Framed, Parts, Stage } from './stage';
import { tile } from './tile';
import { still } from './two-ways';

/** What trying out is drawn from. */
export interface TryStage extends Framed, Omit<Asked, 'does'>, Pick<Stage, 'glass' | 'perPage'> {
  readonly picked: Tried | undefined;
  readonly does: TryDeeds;
}

/** What somebody can do while they try. */
export interface TryDeeds extends Pick<Deeds, 'pick' | 'pickOther' | 'turn' | 'switchLanguage' | 'hearAgain'> {
  again(): void;
  close(): void;
}

/** The question as it will stand, or what was chosen and that it was for trying. */
export function drawTrying(stage: TryStage): { readonly template: TemplateResult; readonly title: string } {
  const { picked, shown, sitting } = stage;
  const page = shown.screen.on === 'question' ? shown.screen.page : 0;
  const asked = { ...stage, does: { ...stage.does, thatIsAll: () => {} } };
  const parts = picked ? chosen(stage, picked) : question(asked, sitting.id, page);
  return { template: frame(stage, parts), title: parts.heading.text };
}

function chosen(stage: TryStage, picked: Tried): Parts {
  const { tongues, sitting, does } = stage;
  const meaning = meaningOf(sitting, { ...picked, presentation: sitting.id });
  const ways = [
    tile(stage, { words: tongues.text('again'), icon: 'ask-again' }, () => does.again()),
    tile(stage, { words: tongues.text('close'), icon: 'leave' }, () => does.close()),
  ];
  return {
    heading: tongues.of(meaning?.said ?? []),
    body: html`<div class="body readback" role="group" aria-label=${tongues.text('answers').text}
      >${still(stage, meaning, 'label')}${ways}</div>`,
  };
}
