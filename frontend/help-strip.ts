import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { CallWatch, type CallProgress } from './call-watch';
import { pause } from './delivery';
import { fitWords } from './fit';
import { directionOf } from './language';
import { lineOf } from './line';
import type { Call } from './outbox';
import { voice } from './page-voice';
import './picture-tile';
import { post, startPost } from './post';
import { RaisedCall, type Raised } from './raised-call';
import { fetchCall } from './server';
import type { Words } from './sitting';
import { uuidV7 } from './uuid';

/** Help, Something is wrong, Hear again: always in the same place, on every screen of a person. */
@customElement('help-strip')
export class HelpStrip extends LitElement {
  @property() person = '';
  @property() language = '';
  @property({ type: Object }) words: Readonly<Record<string, Words>> = {};

  /** Its words are heard, and nobody is called. */
  @property({ attribute: false }) isTrial = false;

  @state() private progress: CallProgress = { is: 'none' };

  private readonly raised = new RaisedCall(sessionStorage);
  private readonly watch = new CallWatch(
    { isWaiting: (id) => post.isCallWaiting(id), fetch: fetchCall, pause },
    (progress) => this.became(progress),
  );
  private readonly moved = (): void => this.watch.nudge();

  override connectedCallback(): void {
    super.connectedCallback();
    startPost();
    post.addEventListener('change', this.moved);
    this.requestUpdate('person'); // goes on following its call
  }

  override disconnectedCallback(): void {
    post.removeEventListener('change', this.moved);
    this.watch.stop();
    super.disconnectedCallback();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('person') || changed.has('language')) {
      const call = this.raised.find(this.person);
      if (call) {
        this.watch.watch(call.id, this.language);
      } else {
        this.watch.stop();
        this.progress = this.watch.progress;
      }
    }
  }

  protected override async updated(): Promise<void> {
    await Promise.all([...this.querySelectorAll('picture-tile')].map((tile) => tile.updateComplete));
    fitWords(this);
  }

  protected override render(): TemplateResult {
    return html`<nav class="rail" aria-label=${this.words['always']?.text || nothing}>
        ${this.tile('help', 'help', () => this.call('HELP'))} ${this.tile('wrong', 'wrong', () => this.call('SOMETHING_WRONG'))}
        ${this.tile('hearAgain', 'hear', () => this.hearAgain())}
      </nav>
      ${this.status()}`;
  }

  private tile(key: string, icon: string, onChosen: () => void): TemplateResult {
    const words = this.words[key];
    return html`<picture-tile
      kind="tool"
      icon=${icon}
      label=${words?.text ?? ''}
      label-lang=${words?.lang ?? this.language}
      .silent=${key !== 'help'}
      .lines=${lineOf(words, this.language)}
      .noVoice=${this.words['noVoice']?.text ?? ''}
      @chosen=${onChosen}
    ></picture-tile>`;
  }

  private status(): TemplateResult {
    const words = this.spoken(this.progress);
    return html`<div class="note note--call" role="status" lang=${this.language || nothing}
      dir=${this.language ? directionOf(this.language) : nothing}>${words ? html`<span>${words.text}</span>` : nothing}</div>`;
  }

  private spoken(progress: CallProgress): Words | undefined {
    switch (progress.is) {
      case 'notSent':
        return this.words['notSent'];
      case 'sent':
        return this.words['sent'];
      case 'seen':
        return progress.words ?? this.words['sent'];
      default:
        return undefined;
    }
  }

  /** Pressed again while nobody has seen it, it is the same call. */
  private call(kind: Call['kind']): void {
    if (this.isTrial) {
      return;
    }
    const now = Date.now();
    const known = this.raised.find(this.person);
    if (known?.kind === kind && !known.seenAt && now - known.raisedAt < SAME_CALL_MS) {
      post.start();
      this.say(known, this.progress);
      return;
    }
    const raised = { id: uuidV7(now), kind, person: this.person, raisedAt: now };
    this.raised.keep(raised);
    const person = this.person || null;
    void post
      .raise({ id: raised.id, kind, person, raisedAt: new Date(now).toISOString() })
      .then(() => this.watch.watch(raised.id, this.language));
  }

  private became(progress: CallProgress): void {
    this.progress = progress;
    const raised = this.raised.find(this.person);
    if (!raised || raised.told === progress.is) {
      return;
    }
    const seenAt = progress.is === 'seen' ? Date.now() : undefined;
    this.raised.keep({ ...raised, told: progress.is, ...(seenAt && { seenAt }) });
    this.say(raised, progress);
  }

  /** That something is wrong is nobody else's business: it is not said aloud. */
  private say(raised: Raised, progress: CallProgress): void {
    if (raised.kind === 'HELP') {
      void voice.tell(lineOf(this.spoken(progress), this.language));
    }
  }

  private hearAgain(): void {
    this.dispatchEvent(new CustomEvent('hear-again', { bubbles: true, composed: true }));
  }
}

/** After this, pressing again asks anew. */
const SAME_CALL_MS = 60_000;

declare global {
  interface HTMLElementTagNameMap {
    'help-strip': HelpStrip;
  }
}
