import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { arrival } from './arrival';
import type { Around } from './around';
import { pause } from './delivery';
import { fitWords, forgetFits } from './fit';
import './help-strip';
import type { Tongues } from './language';
import { keep, letGo } from './kiosk/kept-screen';
import { lettersAhead } from './letters';
import { type Manner, mannerOf } from './manner';
import { go, navigation } from './navigation';
import { glass, type PageLook, takeOff, wear } from './page-look';
import { followed } from './page-followed';
import { input } from './input/input';
import { listenAs } from './page-input';
import { voice } from './page-voice';
import { post, startPost } from './post';
import type { Language, Look, Words } from './sitting';
import { untilHere } from './until-here';
import { uuidV7 } from './uuid';

/** What is here sooner needs no word about waiting. */
const SOON_MS = 1_000;

/** What goes on behind a page that is made of one document. */
export interface Behind {
  readonly tongues: Tongues;
  readonly pictures: readonly string[];
  /** Also when the page comes back to it. */
  open(): void;
  close?(): void;
  painted?(): void;
  /** Says again what the screen asks; who asks nothing says nothing. */
  repeat?(): void;
  /** Something moved on the way to the server. */
  look?(): Promise<void>;
}

/** A screen as it is drawn. Another place is another screen: its heading is heard. */
export interface Drawn {
  readonly template: TemplateResult;
  readonly title: string;
  readonly place: string;
}

/** A person's page that is made of one document. Once that is here it waits for no server. */
export abstract class DocumentPage<D extends { readonly languages: readonly Language[]; readonly look: Look; readonly voice?: Partial<Manner> }, B extends Behind>
  extends LitElement {
  @property() person = '';
  @property() company = '';
  @property() language = '';
  @property({ attribute: 'px-per-mm', type: Number }) pxPerMm = 0;
  /** How the person selects: see `waysInOf`. */
  @property({ attribute: 'ways-in' }) waysIn = '';
  /** What is said before the document is here. */
  @property({ type: Object }) words: Readonly<Record<string, Words>> = {};

  @state() private isHeldUp = false;

  protected behind: B | undefined;
  private isBringing = false;
  private isOpen = false;
  private document: D | undefined;
  private drawn: Drawn | undefined;
  private place = '';
  protected readonly redraw = (): void => this.requestUpdate();
  private readonly lookAgain = (): void => void this.behind?.look?.();

  /** Fetches the document, and makes what goes on behind it. */
  protected abstract load(): Promise<{ document: D; behind(firstLanguage: number): B }>;
  protected abstract draw(behind: B): Drawn;

  override connectedCallback(): void {
    super.connectedCallback();
    startPost();
    [voice, navigation].forEach((source) => source.addEventListener('change', this.redraw));
    input.addEventListener('scan', this.redraw);
    post.addEventListener('change', this.lookAgain);
    window.addEventListener('resize', this.redraw);
    document.fonts.addEventListener('loadingdone', this.refit);
    this.dress();
    keep(this);
    this.open();
    if (this.hasUpdated) {
      this.redraw();
      void this.bring();
    }
  }

  override disconnectedCallback(): void {
    [voice, navigation].forEach((source) => source.removeEventListener('change', this.redraw));
    input.removeEventListener('scan', this.redraw);
    post.removeEventListener('change', this.lookAgain);
    window.removeEventListener('resize', this.redraw);
    document.fonts.removeEventListener('loadingdone', this.refit);
    this.isOpen = false;
    this.behind?.close?.();
    takeOff(this);
    input.leave(this);
    letGo(this);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('waysIn') && this.hasUpdated) {
      this.dress();
    }
  }

  /** Nobody has pressed anything for a while. */
  promptAgain(): void {
    this.behind?.repeat?.();
  }

  /** In the page itself, so that one style sheet serves every screen. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Not when connected: Flow attaches an element twice. */
  protected override firstUpdated(): void {
    void this.bring();
  }

  /** Who left before it was here does not hear it; when they come back it is fetched again. */
  private async bring(): Promise<void> {
    if (this.behind || this.isBringing) {
      return;
    }
    this.isBringing = true;
    const slow = setTimeout(() => (this.isHeldUp = true), SOON_MS);
    this.behind = await this.loaded();
    clearTimeout(slow);
    this.isBringing = false;
    this.dress();
    this.requestUpdate();
    await this.updateComplete;
    afterPaint(() => {
      this.open();
      this.behind?.pictures.forEach((picture) => (new Image().src = picture));
    });
  }

  /** Not of a page that was left meanwhile, and not twice. */
  private open(): void {
    if (this.behind && this.isConnected && !this.isOpen) {
      this.isOpen = true;
      voice.manner = mannerOf(this.document?.voice);
      arrival.comesTo(location.pathname, this.behind.tongues.first.tag);
      this.behind.open();
    }
  }

  protected override render(): TemplateResult {
    if (!this.behind) {
      return this.beforeTheDocument();
    }
    this.drawn = this.draw(this.behind);
    return this.drawn.template;
  }

  /** A new screen is heard, not only seen. */
  protected override updated(): void {
    if (!this.drawn || !this.isConnected) {
      return;
    }
    const { title, place } = this.drawn;
    document.title = title;
    void this.fit().then(() => followed.redrawn());
    if (place !== this.place) {
      this.place = place;
      this.querySelector('h1')?.focus();
      afterPaint(() => this.behind?.painted?.());
    }
  }

  /** What the page gives to what goes on behind it. */
  protected around(): Omit<Around, 'books' | 'calls' | 'views'> {
    return {
      post,
      voice,
      glass,
      now: Date.now,
      newId: () => uuidV7(Date.now()),
      way: () => input.lastWay,
      onLanguage: (tag: string) => this.switched(tag),
      onChange: this.redraw,
      isLeaving: () => navigation.isWaiting,
      leave: go,
    };
  }

  /** The tiles draw themselves a moment after the page, but before it is painted. */
  private readonly fit = async (): Promise<void> => {
    await Promise.all([...this.querySelectorAll('picture-tile, help-strip')].map((part) => (part as LitElement).updateComplete));
    fitWords(this);
  };

  private readonly refit = (): void => {
    forgetFits();
    void this.fit();
  };

  /** Which of its languages comes first. */
  protected firstOf(languages: readonly Language[]): number {
    const wanted = new URL(location.href).searchParams.get('language') ?? this.language;
    return Math.max(0, languages.findIndex(({ tag }) => tag === wanted));
  }

  private async loaded(): Promise<B | undefined> {
    const here = await untilHere(
      () => this.load(),
      () => this.isConnected,
      () => (this.isHeldUp = true),
      (ms) => pause(ms, new AbortController().signal),
    );
    this.document = here?.document;
    void lettersAhead(document, this.document?.languages.map(({ tag }) => tag) ?? [], () => JSON.stringify(this.document));
    return here?.behind(this.firstOf(here.document.languages));
  }

  /** In the address, so that a reload speaks the same language. */
  private switched(tag: string): void {
    const address = new URL(location.href);
    address.searchParams.set('language', tag);
    history.replaceState(history.state, '', address);
    this.dress();
  }

  private dress(): void {
    if (this.isConnected) {
      listenAs(this);
      wear(this, this.document && this.behind ? { ...this.document.look, lang: this.behind.tongues.first.tag } : this.firstLook());
    }
  }

  /** As the person likes it from the beginning: nothing moves and nothing dazzles when the document comes. */
  private firstLook(): PageLook {
    return {
      theme: this.getAttribute('theme') ?? undefined,
      textPt: Number(this.getAttribute('text-pt')) || undefined,
      part: this.getAttribute('part') ?? undefined,
      gapMm: Number(this.getAttribute('gap-mm')) || undefined,
      hand: this.getAttribute('hand') ?? undefined,
      lang: this.language || undefined,
      pxPerMm: this.pxPerMm || undefined,
    };
  }

  private beforeTheDocument(): TemplateResult {
    const { help, oneMoment } = this.words;
    return html`<div class="kiosk kiosk--whole">
      <div class="note" role="status">${this.isHeldUp && oneMoment ? html`<span>${oneMoment.text}</span>` : ''}</div>
      ${help ? html`<help-strip .person=${this.person} .language=${this.language} .words=${this.words}></help-strip>` : ''}
    </div>`;
  }
}

/** A frame is painted after its callbacks have run. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}
