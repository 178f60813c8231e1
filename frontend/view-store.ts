import type { View } from './board-state';

/** Where a person was, for as long as this tab lives: ids and counts only, so that a reload brings the same screen. */
export class ViewStore<V = View> {
  constructor(
    private readonly sitting: string,
    private readonly storage: Storage = sessionStorage,
  ) {}

  keep(view: V): void {
    try {
      this.storage.setItem(this.key, JSON.stringify(view));
    } catch {
      // a full or forbidden store costs the place on the page, never an answer
    }
  }

  find(): V | undefined {
    try {
      const kept = this.storage.getItem(this.key);
      return kept ? (JSON.parse(kept) as V) : undefined;
    } catch {
      return undefined;
    }
  }

  /** The person left: the next time they come it begins anew. */
  forget(): void {
    try {
      this.storage.removeItem(this.key);
    } catch {
      // then they come back to where they were
    }
  }

  private get key(): string {
    return `ownsay.sitting.${this.sitting}`;
  }
}
