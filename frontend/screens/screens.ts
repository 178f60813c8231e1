import type { TemplateResult } from 'lit';
import { frame } from './frame';
import { question } from './question';
import type { Parts, Stage } from './stage';
import { thanks, whichToChange } from './thanks';
import { another, readBack, takeBack } from './two-ways';

/** The screen that a board stands on. */
export function draw(stage: Stage): { readonly template: TemplateResult; readonly title: string } {
  const parts = partsOf(stage);
  return { template: frame({ ...stage, person: stage.sitting.person.id }, parts), title: parts.heading.text };
}

function partsOf(stage: Stage): Parts {
  const { screen } = stage;
  switch (screen.on) {
    case 'question':
      return question(stage, screen.presentation, screen.page);
    case 'readBack':
      return readBack(stage, screen.presentation, screen.picked);
    case 'another':
      return another(stage, screen.presentation);
    case 'thanks':
      return thanks(stage);
    case 'whichToChange':
      return whichToChange(stage, screen.page);
    case 'takeBack':
      return takeBack(stage, screen.answer);
  }
}
