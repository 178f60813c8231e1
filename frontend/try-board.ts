import { customElement, property } from 'lit/decorators.js';
import { DocumentPage, type Drawn } from './document-page';
import { drawTrying } from './screens/trying';
import type { Sitting } from './sitting';
import { Trying } from './trying';

/** Shows a made-up question with settings that are tried out. It records nothing, keeps nothing and sends nothing. */
@customElement('try-board')
export class TryBoard extends DocumentPage<Sitting, Trying> {
  @property({ type: Object }) trial!: Sitting;

  protected override async load(): Promise<{ document: Sitting; behind(firstLanguage: number): Trying }> {
    const { trial } = this;
    return { document: trial, behind: (first) => new Trying(trial, first, { ...this.around(), close }) };
  }

  protected override draw(trying: Trying): Drawn {
    const { stage } = trying;
    return { ...drawTrying(stage), place: stage.picked ? 'chosen' : 'question' };
  }
}

/** A tab that the form opened is closed; one that somebody came to otherwise goes on. */
function close(href: string): void {
  window.close();
  location.assign(href);
}

declare global {
  interface HTMLElementTagNameMap {
    'try-board': TryBoard;
  }
}
