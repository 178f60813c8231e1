import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { icon } from './icons';
import { type Choosable, input } from './input/input';
import type { Box } from './input/places';
import { directionOf } from './language';
import { type Line, lineOf } from './line';
import { go } from './navigation';
import { voice } from './page-voice';
import { picture } from './picture';
import type { Words } from './sitting';

/** `answer` is chosen, `tool` helps, `main` and `row` are wide, `photo` shows a face, `word` is only said aloud. */
export type TileKind = 'answer' | 'tool' | 'main' | 'row' | 'photo' | 'word';

const CLASSES: Readonly<Record<TileKind, string>> = {
  answer: '',
  tool: 'tool',
  main: 'tile--main tile--row',
  row: 'tile--row',
  photo: 'tile--photo',
  word: 'tile--word',
};

/** The only thing that can be pressed: a picture and its word. Speaks its word and says `chosen`. */
@customElement('picture-tile')
export class PictureTile extends LitElement implements Choosable {
  @property() label = '';
  @property({ attribute: 'label-lang' }) labelLang = '';
  @property() second = '';
  @property({ attribute: 'second-lang' }) secondLang = '';
  @property() picture = '';
  @property() icon = '';
  /** What is said of it; a tile that Flow made is told it as words instead. */
  @property({ attribute: false }) lines: readonly Line[] | undefined;
  @property({ type: Object }) said: Words | undefined;
  @property() href = '';
  /** Something small to say about it, below the word. */
  @property() remark = '';
  @property() kind: TileKind = 'answer';
  /** What is said of a tile that has no voice; taken from the screen around it if it has none of its own. */
  @property({ attribute: 'no-voice' }) noVoice = '';
  @property({ type: Boolean }) chosen = false;
  @property({ type: Boolean }) silent = false;
  /** It is there to be said: a press says it, whatever else is said of itself. */
  @property({ type: Boolean }) saying = false;
  @property({ type: Boolean }) disabled = false;

  /** It is being said: others show it, and take it away. */
  @state() isHeard = false;
  @state() private isPressed = false;
  @state() private lit: 'one' | 'group' | undefined;
  @state() private fillsMs = 0;

  private readonly voiceChanged = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    input.register(this);
    voice.addEventListener('voices', this.voiceChanged);
  }

  override disconnectedCallback(): void {
    input.release(this);
    voice.removeEventListener('voices', this.voiceChanged);
    this.isPressed = false;
    this.lit = undefined;
    this.fillsMs = 0;
    super.disconnectedCallback();
  }

  get isOpen(): boolean {
    const box = this.disabled ? undefined : this.button?.getBoundingClientRect();
    return box !== undefined && box.width > 0 && box.height > 0;
  }

  get box(): Box {
    return this.button!.getBoundingClientRect();
  }

  get home(): Element | null {
    return this.closest('[role="group"], nav');
  }

  private get button(): HTMLElement | null {
    return this.querySelector('button');
  }

  /** What a press says. */
  get heard(): readonly Line[] {
    return this.lines ?? lineOf(this.said, this.labelLang);
  }

  private get isSaying(): boolean {
    return this.saying || this.kind === 'word';
  }

  /** Whoever came to it hears it already. A light that goes on only names what it comes to, perhaps in one ear. */
  private get isSaidAlready(): boolean {
    return input.speaks === 'ON_FOCUS' && this.isHeard && input.scanning !== 'lit';
  }

  look(isPressed: boolean): void {
    this.isPressed = isPressed && !this.disabled;
  }

  fill(ms: number): void {
    this.fillsMs = this.disabled ? 0 : Math.max(0, ms);
  }

  light(how: 'one' | 'group' | undefined): void {
    this.lit = how;
  }

  attend(): void {
    if (!this.disabled && !this.silent && input.speaks === 'ON_FOCUS' && input.scanning !== 'lit') {
      void voice.say(this.heard, this);
    }
  }

  override focus(): void {
    this.button?.focus();
  }

  choose(): void {
    if (this.disabled) {
      return;
    }
    if (!this.silent && (input.speaks === 'ON_PRESS' || this.isSaying) && !this.isSaidAlready) {
      void voice.say(this.heard, this);
    }
    this.dispatchEvent(new CustomEvent('chosen', { bubbles: true, composed: true }));
    if (this.href) {
      go(this.href);
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.get('label')) {
      input.renamed(this);
    }
    if (changed.has('label') || changed.has('disabled')) {
      input.drawn();
    }
  }

  /** In the page itself, so that one style sheet serves every screen. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const mute = this.silent || voice.canSay(this.heard) ? '' : this.noVoiceWords();
    return html`<button
      type="button"
      class="tile ${CLASSES[this.kind]} ${this.shape()} ${this.isPressed ? 'is-pressed' : ''} ${this.isHeard ? 'is-heard' : ''} ${this.lit ? `is-lit-${this.lit}` : ''}"
      lang=${this.labelLang || nothing}
      aria-pressed=${this.chosen ? 'true' : nothing}
      aria-disabled=${this.disabled ? 'true' : nothing}
      aria-description=${mute || nothing}
    >
      ${this.sign()}${this.ring()}
      <b lang=${this.labelLang || nothing} dir=${this.labelLang ? directionOf(this.labelLang) : nothing}
        >${this.label}${this.below()}${this.remarkBelow()}</b
      >
      ${this.chosen ? html`<span class="tick">${icon('yes')}</span>` : nothing}
      ${mute ? html`<span class="mute">${icon('no-voice')}</span>` : nothing}
      ${this.isHeard && !mute ? html`<span class="mute heard">${icon('hear')}</span>` : nothing}
    </button>`;
  }

  /** A word without a picture stands large; what only says something about itself looks less like a way on. */
  private shape(): string {
    const isBare = !this.picture && !this.icon;
    return `${isBare ? 'tile--bare' : ''} ${this.remark && !this.href ? 'tile--told' : ''}`;
  }

  private remarkBelow(): unknown {
    return this.remark ? html` <small class="remark">${icon('remark')}<span>${this.remark}</span></small>` : nothing;
  }

  /** Fills while it is held or looked at: full, it is chosen. */
  private ring(): unknown {
    return this.fillsMs > 0 ? html`<span class="ring" style="--fills: ${this.fillsMs}ms"></span>` : nothing;
  }

  private sign(): unknown {
    return this.picture ? picture(this.picture) : icon(this.icon);
  }

  private below(): unknown {
    return this.second
      ? html` <small lang=${this.secondLang || nothing} dir=${this.secondLang ? directionOf(this.secondLang) : nothing}
            >${this.second}</small
          >`
      : nothing;
  }

  private noVoiceWords(): string {
    return this.noVoice || this.closest<HTMLElement & { noVoice?: string }>('kiosk-screen')?.noVoice || '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'picture-tile': PictureTile;
  }
}
