/** What is done while somebody is signed in. */
export interface SignedInDeeds {
  /** The server hears that somebody is there: their time begins anew. */
  tellServer(): void;
  warn(): void;
  unwarn(): void;
}

/** So long nobody does anything before they are warned: five minutes before the server signs them out. */
export const WARN_MS = 25 * 60_000;
/** The server need not hear of every key. */
const TELL_MS = 5 * 60_000;

/** Whoever is signed in is told in good time that they will be signed out, and stays with one press (WCAG 2.2, 2.2.1). */
export class SignedInTime {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private toldAtMs = 0;

  constructor(
    private readonly does: SignedInDeeds,
    private readonly now: () => number = Date.now,
  ) {}

  start(): void {
    this.toldAtMs = this.now();
    this.wait();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.does.unwarn();
  }

  /** Somebody did something on the page. */
  active(): void {
    this.does.unwarn();
    this.wait();
    if (this.now() - this.toldAtMs >= TELL_MS) {
      this.toldAtMs = this.now();
      this.does.tellServer();
    }
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.does.warn(), WARN_MS);
  }
}
