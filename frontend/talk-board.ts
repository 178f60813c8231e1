import { customElement } from 'lit/decorators.js';
import { DocumentPage, type Drawn } from './document-page';
import { drawTalk } from './screens/talk';
import { fetchTalk } from './server';
import { Talk } from './talk';
import type { TalkDocument } from './talk-document';

/** Says aloud what a person presses. It records nothing, keeps nothing and sends nothing. */
@customElement('talk-board')
export class TalkBoard extends DocumentPage<TalkDocument, Talk> {
  protected override async load(): Promise<{ document: TalkDocument; behind(firstLanguage: number): Talk }> {
    const talk = await fetchTalk(this.person, this.company);
    return { document: talk, behind: (first) => new Talk(talk, first, this.around()) };
  }

  protected override draw(talk: Talk): Drawn {
    return { ...drawTalk(talk.stage), place: 'talk' };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'talk-board': TalkBoard;
  }
}
