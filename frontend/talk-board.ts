import { customElement } from 'lit/decorators.js';
import { DocumentPage, type Drawn } from './document-page';
import { voice } from './page-voice';
import { drawTalk } from './screens/talk';
import { fetchTalk } from './server';
import { Talk } from './talk';
import type { TalkDocument } from './talk-document';

/** Says aloud what a person presses. It records nothing, keeps nothing and sends nothing. */
@customElement('talk-board')
export class TalkBoard extends DocumentPage<TalkDocument, Talk> {
  override connectedCallback(): void {
    super.connectedCallback();
    voice.addEventListener('follow', this.showWhatIsSaid);
  }

  override disconnectedCallback(): void {
    voice.removeEventListener('follow', this.showWhatIsSaid);
    super.disconnectedCallback();
  }

  protected override async load(): Promise<{ document: TalkDocument; behind(firstLanguage: number): Talk }> {
    const talk = await fetchTalk(this.person, this.company);
    return { document: talk, behind: (first) => new Talk(talk, first, this.around()) };
  }

  protected override draw(talk: Talk): Drawn {
    return { ...drawTalk(talk.stage), place: `talk/${talk.stage.page?.id}` };
  }

  /** What was put together last is seen, also where there is no room for all of it. */
  protected override updated(): void {
    super.updated();
    requestAnimationFrame(() => this.bar?.scrollTo({ top: this.bar.scrollHeight }));
  }

  private readonly showWhatIsSaid = (): void => {
    const { now } = voice;
    const same = [...(this.bar?.querySelectorAll('span') ?? [])].filter(({ textContent }) => textContent === now?.line.text);
    same[now?.nth ?? 0]?.scrollIntoView({ block: 'nearest' });
  };

  private get bar(): HTMLElement | null {
    return this.querySelector('.bar > ul');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'talk-board': TalkBoard;
  }
}
