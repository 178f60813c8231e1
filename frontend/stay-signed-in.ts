import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { SignedInTime } from './signed-in-time';

const DOING = ['pointerdown', 'keydown', 'wheel', 'input'];

/** Tells whoever is signed in that they will be signed out soon. It takes no focus: what is being written is not broken off. */
@customElement('stay-signed-in')
export class StaySignedIn extends LitElement {
  @property() text = '';
  @property() stay = '';

  @state() private isWarning = false;

  declare $server?: { stay(): void };

  private readonly time = new SignedInTime({
    tellServer: () => this.$server?.stay(),
    warn: () => (this.isWarning = true),
    unwarn: () => (this.isWarning = false),
  });
  private readonly active = (): void => this.time.active();

  override connectedCallback(): void {
    super.connectedCallback();
    DOING.forEach((name) => document.addEventListener(name, this.active, { passive: true }));
    this.time.start();
  }

  override disconnectedCallback(): void {
    DOING.forEach((name) => document.removeEventListener(name, this.active));
    this.time.stop();
    super.disconnectedCallback();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Pressing it is doing something, as anything else is. */
  protected override render(): TemplateResult {
    return html`<div role="alert">${this.isWarning
      ? html`<div class="banner"><p>${this.text}</p><button type="button" class="btn">${this.stay}</button></div>`
      : ''}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stay-signed-in': StaySignedIn;
  }
}
