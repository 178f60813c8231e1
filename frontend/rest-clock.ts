import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

const OFTEN_MS = 20_000;

/** The day and the time as the home says them. */
interface Now {
  readonly itIs: string;
  readonly day: string;
  readonly time: string;
}

/** Part of day, weekday and time, in words from the server. While it cannot be asked nothing is shown: no wrong time. */
@customElement('rest-clock')
export class RestClock extends LitElement {
  @property() language = '';

  @state() private now?: Now | undefined;
  private beat: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.beat = setInterval(() => void this.ask(), OFTEN_MS);
    void this.ask();
  }

  override disconnectedCallback(): void {
    clearInterval(this.beat);
    super.disconnectedCallback();
  }

  /** In the page itself, so that one style sheet serves every screen. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.now
      ? html`<div class="it-is">${this.now.itIs}</div><h1 class="day" tabindex="-1">${this.now.day}</h1><div class="time">${this.now.time}</div>`
      : nothing;
  }

  /** Whoever came by keyboard is somewhere, also before anything has the focus. */
  protected override updated(): void {
    if (document.activeElement === document.body) {
      this.querySelector('h1')?.focus();
    }
  }

  private async ask(): Promise<void> {
    this.now = await fetchClock(this.language).catch(() => undefined);
  }
}

async function fetchClock(language: string): Promise<Now> {
  const response = await fetch(`/api/clock?language=${encodeURIComponent(language)}`, {
    signal: AbortSignal.timeout(OFTEN_MS / 2),
  });
  if (!response.ok) {
    throw new Error(`${response.url}: ${response.status}`);
  }
  return (await response.json()) as Now;
}
