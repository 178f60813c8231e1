import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { browserStudio } from './microphone';
import { MOST_SECONDS } from './sound-file';
import { Take } from './take';

/** Records at the desk: by microphone or from a file, listened to before it is saved. */
@customElement('voice-recorder')
export class VoiceRecorder extends LitElement {
  @property({ type: Object }) words: Readonly<Record<string, string>> = {};

  @state() private refused = '';
  private shown: Blob | undefined;
  private url = '';
  private take = new Take(
    browserStudio(() => this.getAttribute('data-to') ?? ''),
    MOST_SECONDS,
    () => this.requestUpdate(),
  );

  /** Called by the server when it has looked at what came; nothing is wrong if it is kept. */
  finish(refused: string): void {
    this.refused = refused;
    this.take.answered();
  }

  override disconnectedCallback(): void {
    this.take.leave();
    this.forget();
    super.disconnectedCallback();
  }

  /** In the page itself, so that the desk's style sheet serves it. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { phase, trouble, sound } = this.take;
    const problem = trouble ? this.say(trouble) : this.refused;
    return html`
      <p role="status">${phase === 'idle' ? nothing : this.say(phase)}</p>
      <p class="problem" role="alert">${problem}</p>
      ${sound && (phase === 'ready' || phase === 'sending')
        ? html`<audio controls src=${this.addressOf(sound)}></audio>`
        : nothing}
      <div class="row">${this.buttons()}</div>
      ${phase === 'idle' ? this.file() : nothing}`;
  }

  private buttons(): TemplateResult {
    const { phase, canRecord } = this.take;
    return html`
      ${phase === 'idle' && canRecord ? this.button('record', () => this.start(), true) : nothing}
      ${phase === 'recording' ? this.button('stop', () => this.take.stop(), true) : nothing}
      ${phase === 'ready' ? this.button('save', () => this.save(), true) : nothing}
      ${phase === 'ready' ? this.button('again', () => this.again()) : nothing}
      ${this.button('cancel', () => this.cancel())}`;
  }

  private button(word: string, pressed: () => void, isMain = false): TemplateResult {
    return html`<button type="button" class=${isMain ? 'btn btn--main' : 'btn'} @click=${pressed}>${this.say(word)}</button>`;
  }

  private file(): TemplateResult {
    const chosen = (event: Event): void => {
      const [file] = (event.target as HTMLInputElement).files ?? [];
      if (file) {
        this.refused = '';
        void this.take.choose(file);
      }
    };
    return html`<div class="field">
      <label for="sound-file">${this.say('file')}</label>
      <input id="sound-file" type="file" accept="audio/*" @change=${chosen} />
    </div>`;
  }

  private start(): void {
    this.refused = '';
    void this.take.record();
  }

  private again(): void {
    this.refused = '';
    this.take.again();
  }

  private async save(): Promise<void> {
    this.refused = '';
    await this.take.save();
    if (this.take.phase === 'sending') {
      this.dispatchEvent(new CustomEvent('take-sent'));
    }
  }

  private cancel(): void {
    this.take.leave();
    this.dispatchEvent(new CustomEvent('take-cancelled'));
  }

  private say(word: string): string {
    return this.words[word] ?? '';
  }

  /** One address for one sound, however often it is drawn. */
  private addressOf(sound: Blob): string {
    if (this.shown !== sound) {
      this.forget();
      this.shown = sound;
      this.url = URL.createObjectURL(sound);
    }
    return this.url;
  }

  private forget(): void {
    if (this.url) {
      URL.revokeObjectURL(this.url);
    }
    this.url = '';
    this.shown = undefined;
  }
}
