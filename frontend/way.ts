import { asked, type Said, type Sitting } from './sitting';
import type { Screen } from './view';

/** How far the person has come through the questions. */
export interface Way {
  readonly question: number;
  readonly questions: number;
}

/** Nothing where there is only one question, and where none is asked. */
export function wayOf(sitting: Sitting, said: readonly Said[], screen: Screen): Way | undefined {
  const all = asked(sitting, said);
  const at = 'presentation' in screen ? all.findIndex(({ presentation }) => presentation === screen.presentation) : -1;
  return at >= 0 && all.length > 1 ? { question: at + 1, questions: all.length } : undefined;
}
