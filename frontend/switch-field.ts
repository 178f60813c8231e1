import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { buttonsPressed } from './gamepads';
import { switchOf } from './switches';

/** At the desk: shows which switch somebody presses, and takes the next that is pressed in its place. */
@customElement('switch-field')
export class SwitchField extends LitElement {
  @property() label = '';
  /** What the switch is called that it has now. */
  @property() named = '';
  @property({ type: Object }) words: Readonly<Record<string, string>> = {};
  @property({ attribute: 'aria-describedby' }) describedBy = '';

  @state() private isWaiting = false;
  @state() private isNameless = false;
  private held = new Set<string>();
  private frame = 0;

  private readonly key = (event: KeyboardEvent): void => {
    const code = switchOf(event);
    if (code === 'Tab') {
      this.end(); // on to the next field, as everywhere
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (code === 'Escape') {
      this.end();
      this.focus();
    } else if (!event.repeat) {
      this.take(code);
    }
  };

  override disconnectedCallback(): void {
    this.end();
    super.disconnectedCallback();
  }

  override focus(): void {
    this.querySelector('button')?.focus();
  }

  /** In the page itself, so that the desk's style sheet serves it. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { change, waiting, touch, nameless, cancel } = this.words;
    const said = this.isNameless ? nameless : this.isWaiting ? waiting : '';
    return html`
      <div class="row">
        <b class="switch-named">${this.named}</b>
        <button
          type="button"
          class="btn"
          aria-label="${this.label}: ${this.named}. ${this.isWaiting ? cancel : change}"
          aria-describedby=${this.describedBy || nothing}
          @click=${() => (this.isWaiting ? this.end() : this.begin())}
        >${this.isWaiting ? cancel : change}</button>
      </div>
      <p role="status" class="switch-waits">${said}</p>
      ${this.isWaiting
        ? html`<div class="switch-pad" @pointerdown=${(event: Event) => this.touched(event)}>${touch}</div>`
        : nothing}`;
  }

  private begin(): void {
    this.isWaiting = true;
    this.isNameless = false;
    this.held = new Set(buttonsPressed());
    document.addEventListener('keydown', this.key, { capture: true });
    this.poll();
  }

  private end(): void {
    this.isWaiting = false;
    document.removeEventListener('keydown', this.key, { capture: true });
    cancelAnimationFrame(this.frame);
  }

  /** A button that was held from before is not the one that is meant. */
  private poll(): void {
    const pressed = buttonsPressed();
    const fresh = pressed.find((button) => !this.held.has(button));
    this.held = new Set(pressed);
    if (fresh) {
      this.take(fresh);
    } else {
      this.frame = requestAnimationFrame(() => this.poll());
    }
  }

  private touched(event: Event): void {
    event.preventDefault();
    this.take('Pointer');
  }

  private take(code: string): void {
    if (!code) {
      this.isNameless = true;
      return;
    }
    this.end();
    this.focus();
    this.dispatchEvent(new CustomEvent('switch-pressed', { detail: code }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'switch-field': SwitchField;
  }
}
