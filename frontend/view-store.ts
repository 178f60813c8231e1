import type { View } from './board-state';

/** Where a person was, for as long as this tab lives: ids and counts only, so that a reload brings the same screen. */
export class ViewStore {
  constructor(
    private readonly sitting: string,
    private readonly storage: Storage = sessionStorage,
  ) {}

  keep(view: View): void {
    try {
      this.storage.setItem(this.key, JSON.stringify(view));
    } catch {
      // a full or forbidden store costs the place on the page, never an answer
    }
  }

  find(): View | undefined {
    try {
      const kept = this.storage.getItem(this.key);
      return kept ? (JSON.parse(kept) as View) : undefined;
    } catch {
      return undefined;
    }
  }

  private get key(): string {
    return `ownsay.sitting.${this.sitting}`;
  }
}
