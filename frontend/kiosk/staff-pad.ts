import { html, nothing, render, type TemplateResult } from 'lit';
import { icon } from '../icons';
import { directionOf } from '../language';
import { answered, BEGUN, deleted, DIGITS, type PinState, typed } from './pin-state';
import { fetchKept, type Kept, tryPin } from './staff-pin';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
/** A way out does not stand open: after this without a press it goes by itself. */
const OPEN_MS = 60_000;
const SAID = { WRONG: 'kiosk.pin.wrong', WAIT: 'kiosk.pin.wait', NONE: 'kiosk.pin.none', AWAY: 'kiosk.pin.away' } as const;

/** Over the page, for staff: first the PIN of the home, then the ways out. The page beneath stays as it is. */
export class StaffPad {
  private dialog: HTMLDialogElement | undefined;
  private state: PinState = BEGUN;
  private kept: Kept | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  get isOpen(): boolean {
    return this.dialog !== undefined;
  }

  /** Leads nowhere where the home has no PIN. */
  async open(): Promise<void> {
    this.kept = await fetchKept();
    if (this.isOpen || !this.kept?.hasPin) {
      return;
    }
    const dialog = document.createElement('dialog');
    dialog.className = 'staff';
    dialog.lang = this.kept.lang;
    dialog.dir = directionOf(this.kept.lang);
    dialog.addEventListener('keydown', (event) => this.key(event));
    dialog.addEventListener('close', () => this.close());
    this.dialog = document.body.appendChild(dialog);
    this.become(BEGUN);
    dialog.showModal();
    document.dispatchEvent(new Event('ownsay-staff'));
  }

  close(): void {
    const { dialog } = this;
    clearTimeout(this.timer);
    this.dialog = undefined;
    this.state = BEGUN;
    dialog?.close();
    dialog?.remove();
    if (dialog) {
      document.dispatchEvent(new Event('ownsay-person'));
    }
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Backspace') {
      this.become(deleted(this.state));
    } else if (!event.ctrlKey && !event.altKey && !event.metaKey) {
      this.type(event.key);
    }
  }

  private type(digit: string): void {
    const before = this.state;
    this.become(typed(before, digit));
    if (this.state.is === 'asking' && before.is !== 'asking') {
      void this.ask(this.state.digits);
    }
  }

  private async ask(pin: string): Promise<void> {
    const { dialog } = this;
    const outcome = await tryPin(pin).catch(() => 'AWAY' as const);
    if (dialog && this.dialog === dialog) {
      this.become(answered(outcome));
      dialog.querySelector<HTMLElement>('[data-first]')?.focus();
    }
  }

  private become(state: PinState): void {
    this.state = state;
    if (this.dialog) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.close(), OPEN_MS);
      const title = this.text(state.is === 'open' ? 'kiosk.staff.title' : 'kiosk.pin.title');
      this.dialog.setAttribute('aria-label', title);
      render(html`<h1>${title}</h1>${state.is === 'open' ? this.waysOut() : this.pad()}`, this.dialog);
    }
  }

  private pad(): TemplateResult {
    const { digits, last } = this.state;
    return html`<p class="staff__digits" role="img" aria-label="${digits.length}/${DIGITS}">${'●'.repeat(digits.length)}${'○'.repeat(DIGITS - digits.length)}</p>
      <p role="status">${last ? this.text(SAID[last]) : nothing}</p>
      <div class="staff__keys" dir="ltr">
        ${KEYS.map((digit) => this.digit(digit))}
        ${this.button('kiosk.pin.delete', 'take-letter', () => this.become(deleted(this.state)))} ${this.digit('0')}
        ${this.button('kiosk.staff.back', 'no', () => this.close())}
      </div>`;
  }

  private digit(digit: string): TemplateResult {
    return html`<button type="button" ?data-first=${digit === '1'} @click=${() => this.type(digit)}>${digit}</button>`;
  }

  private button(key: string, sign: string, pressed: () => void): TemplateResult {
    return html`<button type="button" aria-label=${this.text(key)} @click=${pressed}>${icon(sign)}</button>`;
  }

  private waysOut(): TemplateResult {
    const isFull = document.fullscreenElement !== null;
    return html`<p>${this.text('kiosk.staff.tablet')}</p>
      <div class="staff__ways">
        ${this.way('kiosk.staff.back', () => this.close(), true)}
        ${isFull ? this.way('kiosk.staff.small', () => void document.exitFullscreen().then(() => this.close())) : nothing}
        ${this.way('kiosk.staff.again', () => location.reload())} ${this.way('kiosk.staff.desk', () => location.assign('/desk'))}
      </div>`;
  }

  private way(key: string, pressed: () => void, isFirst = false): TemplateResult {
    return html`<button type="button" ?data-first=${isFirst} @click=${pressed}>${this.text(key)}</button>`;
  }

  private text(key: string): string {
    return this.kept?.texts[key] ?? '';
  }
}
