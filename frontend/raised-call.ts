import type { Call } from './outbox';

/** The last call that was raised on this tablet, and by whom. */
export interface Raised {
  readonly id: string;
  readonly kind: Call['kind'];
  /** Empty where nobody is chosen yet. */
  readonly person: string;
  readonly raisedAt: number;
  /** How far the person was told that it has come. */
  readonly told?: string;
  readonly seenAt?: number;
}

const KEY = 'ownsay.call';
/** "Grace is coming" is not said of yesterday. */
const OLD_NEWS_MS = 10 * 60_000;

/** Remembers it over a reload and from screen to screen, for that person alone. */
export class RaisedCall {
  private inHand: Raised | undefined;

  constructor(
    private readonly storage: Storage,
    private readonly now: () => number = Date.now,
  ) {}

  keep(raised: Raised): void {
    this.inHand = raised;
    try {
      this.storage.setItem(KEY, JSON.stringify(raised));
    } catch {
      // then it lasts as long as this page
    }
  }

  find(person: string): Raised | undefined {
    const raised = this.stored() ?? this.inHand;
    const isNews = raised && this.now() - (raised.seenAt ?? this.now()) < OLD_NEWS_MS;
    return isNews && raised.person === person ? raised : undefined;
  }

  private stored(): Raised | undefined {
    try {
      const kept = this.storage.getItem(KEY);
      return kept ? (JSON.parse(kept) as Raised) : undefined;
    } catch {
      return undefined;
    }
  }
}
