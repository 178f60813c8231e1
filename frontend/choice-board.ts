import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Board } from './board';
import { patienceMs, pause } from './delivery';
import { fitWords, forgetFits } from './fit';
import './help-strip';
import { go, navigation } from './navigation';
import { glass, takeOff, wear } from './page-look';
import { books, thingIn } from './page-books';
import { voice } from './page-voice';
import { post, startPost } from './post';
import { draw } from './screens/screens';
import { fetchCall, fetchSitting } from './server';
import type { Words } from './sitting';
import { uuidV7 } from './uuid';
import { ViewStore } from './view-store';

const MINUTE_MS = 60_000;
/** What is here sooner needs no word about waiting. */
const SOON_MS = 1_000;

/** Puts the questions of a sitting, reads each answer back, and thanks. Once it is loaded it waits for no server. */
@customElement('choice-board')
export class ChoiceBoard extends LitElement {
  @property() sitting = '';
  @property() language = '';
  /** What is said before the sitting is here. */
  @property({ type: Object }) words: Readonly<Record<string, Words>> = {};

  @state() private isHeldUp = false;

  private board: Board | undefined;
  private heading = '';
  private screen = '';
  private minutes: ReturnType<typeof setInterval> | undefined;
  private readonly redraw = (): void => this.requestUpdate();
  private readonly lookAgain = (): void => void this.board?.look();

  override connectedCallback(): void {
    super.connectedCallback();
    startPost();
    [voice, navigation, books].forEach((source) => source.addEventListener('change', this.redraw));
    post.addEventListener('change', this.lookAgain);
    window.addEventListener('resize', this.redraw);
    this.minutes = setInterval(this.redraw, MINUTE_MS); // "change it" goes when its time is over
    document.fonts.addEventListener('loadingdone', this.refit);
    this.dress();
    this.board?.open();
  }

  override disconnectedCallback(): void {
    [voice, navigation, books].forEach((source) => source.removeEventListener('change', this.redraw));
    post.removeEventListener('change', this.lookAgain);
    window.removeEventListener('resize', this.redraw);
    clearInterval(this.minutes);
    document.fonts.removeEventListener('loadingdone', this.refit);
    this.board?.close();
    takeOff(this);
    super.disconnectedCallback();
  }

  /** In the page itself, so that one style sheet serves every screen. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Not when connected: Flow attaches an element twice. */
  protected override async firstUpdated(): Promise<void> {
    wear(this, { lang: this.language || undefined });
    const slow = setTimeout(() => (this.isHeldUp = true), SOON_MS);
    this.board = await this.loaded();
    clearTimeout(slow);
    this.dress();
    this.requestUpdate();
    await this.updateComplete;
    afterPaint(() => this.begin());
  }

  protected override render(): TemplateResult {
    if (!this.board) {
      return this.beforeTheSitting();
    }
    const { template, title } = draw(this.board.stage);
    this.heading = title;
    return template;
  }

  /** A new screen is heard, not only seen. */
  protected override updated(_: PropertyValues): void {
    if (!this.board) {
      return;
    }
    document.title = this.heading;
    void this.fit();
    this.board.speakPictures();
    const { screen } = this.board.stage;
    const here = [screen.on, 'presentation' in screen && screen.presentation, screen.on === 'sort' && screen.option, screen.on === 'search' && screen.view.on].join(' ');
    if (here !== this.screen) {
      this.screen = here;
      this.querySelector('h1')?.focus();
      afterPaint(() => this.board?.painted());
    }
  }

  /** The tiles draw themselves a moment after the board, but before the page is painted. */
  private readonly fit = async (): Promise<void> => {
    await Promise.all([...this.querySelectorAll('picture-tile, help-strip')].map((part) => (part as LitElement).updateComplete));
    fitWords(this);
  };

  private readonly refit = (): void => {
    forgetFits();
    void this.fit();
  };

  /** After the first paint: sound and the pictures of later questions can wait, the question cannot. */
  private begin(): void {
    this.board?.open();
    this.board?.pictures.forEach((picture) => (new Image().src = picture));
    void books.load(this.board?.sitting.languages.map(({ tag }) => tag) ?? []);
  }

  /** What this tablet holds is read first: an answer that is delivered in between is then in both, not in neither. */
  private async loaded(): Promise<Board> {
    for (let failures = 0; ; failures++) {
      try {
        const held = [...(await post.listWaiting()), ...(await post.listRefused())];
        const sitting = await fetchSitting(this.sitting);
        const wanted = new URL(location.href).searchParams.get('language') ?? this.language;
        const first = sitting.languages.findIndex(({ tag }) => tag === wanted);
        return new Board({ ...sitting, thing: thingIn(sitting) }, held, Math.max(0, first), this.around());
      } catch {
        this.isHeldUp = true;
        await pause(patienceMs(failures), new AbortController().signal);
      }
    }
  }

  private around(): ConstructorParameters<typeof Board>[3] {
    return {
      post,
      voice,
      books,
      views: new ViewStore(this.sitting),
      calls: { fetch: fetchCall, pause },
      glass,
      now: Date.now,
      newId: () => uuidV7(Date.now()),
      onLanguage: (tag) => this.switched(tag),
      onChange: this.redraw,
      isLeaving: () => navigation.isWaiting,
      leave: go,
    };
  }

  /** In the address, so that a reload speaks the same language. */
  private switched(tag: string): void {
    const address = new URL(location.href);
    address.searchParams.set('language', tag);
    history.replaceState(history.state, '', address);
    this.dress();
  }

  private dress(): void {
    if (this.board && this.isConnected) {
      wear(this, { ...this.board.sitting.look, lang: this.board.tongues.first.tag });
    }
  }

  private beforeTheSitting(): TemplateResult {
    const { help, oneMoment } = this.words;
    return html`<div class="kiosk kiosk--whole">
      <p class="note" role="status">${this.isHeldUp && oneMoment ? html`<span>${oneMoment.text}</span>` : ''}</p>
      ${help ? html`<help-strip .language=${this.language} .words=${this.words}></help-strip>` : ''}
    </div>`;
  }
}

/** A frame is painted after its callbacks have run. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

declare global {
  interface HTMLElementTagNameMap {
    'choice-board': ChoiceBoard;
  }
}
