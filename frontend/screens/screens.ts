import type { TemplateResult } from 'lit';
import { searchParts } from '../search-screen';
import { pageIn } from '../view';
import { wayOf } from '../way';
import { frame } from './frame';
import { question } from './question';
import { sort, sorted, whichToMove } from './sorting';
import type { Parts, Stage } from './stage';
import { thanks, whichToChange } from './thanks';
import { another, goOn, readBack, takeBack } from './two-ways';

/** The screen that a board stands on. */
export function draw(stage: Stage): { readonly template: TemplateResult; readonly title: string } {
  const parts = partsOf(stage);
  const { sitting, said, screen } = stage;
  const way = wayOf(sitting, said, screen);
  return { template: frame({ ...stage, person: sitting.person.id, way }, parts), title: parts.heading.text };
}

function partsOf(stage: Stage): Parts {
  const { screen } = stage;
  switch (screen.on) {
    case 'question':
      return question(stage, screen.presentation, screen.page);
    case 'search':
      return searchParts(stage, { view: screen.view, books: stage.books, does: stage.does.searching });
    case 'readBack':
      return readBack(stage, screen.presentation, screen.picked);
    case 'another':
      return another(stage, screen.presentation);
    case 'sort':
      return sort(stage, screen.presentation, screen.isMoving);
    case 'sorted':
      return sorted(stage, screen.presentation, screen.page, screen.isSeen);
    case 'whichToMove':
      return whichToMove(stage, screen.page);
    case 'goOn':
      return goOn(stage, screen.presentation);
    case 'thanks':
      return thanks(stage, pageIn(screen));
    case 'whichToChange':
      return whichToChange(stage, screen.page);
    case 'takeBack':
      return takeBack(stage, screen.answer);
  }
}
