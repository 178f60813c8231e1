import { type PicturesDocument, PictureIndex } from './picture-index';
import type { Words } from './sitting';

/** The way to the server. */
export interface PictureRoads {
  fetchPictures(language: string): Promise<PicturesDocument>;
  fetchSpoken(language: string, ids: readonly string[]): Promise<Readonly<Record<string, Words>>>;
}

/** As many as the server speaks at once. */
const MOST_SPOKEN = 12;

/**
 * The pictures in each language that this tablet knows, and their sounds as far as they were needed. Once a language is
 * here it needs no server. Says `change` when there is more.
 */
export class PictureBooks extends EventTarget {
  private readonly books = new Map<string, PictureIndex>();
  private readonly spoken = new Map<string, Words>();
  private readonly underway = new Set<string>();
  private readonly loading = new Map<string, Promise<void>>();

  constructor(private readonly roads: PictureRoads) {
    super();
  }

  find(language: string): PictureIndex | undefined {
    return this.books.get(language);
  }

  /** What is not here yet. Resolves when all was tried. Without a server nothing changes; the next call tries again. */
  async load(languages: readonly string[]): Promise<void> {
    await Promise.all(languages.filter((language) => !this.books.has(language)).map((language) => this.loadOnce(language)));
  }

  /** A picture's name in a language, with its sound if that is here. Nothing, if it has no name in it. */
  words(language: string, id: string): Words | undefined {
    const name = this.find(language)?.find(id)?.name;
    return name === undefined ? undefined : (this.spoken.get(keyOf(language, id)) ?? { text: name, clip: null });
  }

  /** Fetches the sounds of what is shown. Without them the pictures can be chosen all the same. */
  async speak(language: string, ids: readonly string[]): Promise<void> {
    const missing = ids.filter((id) => this.isSpokenLater(language, id)).slice(0, MOST_SPOKEN);
    if (missing.length === 0) {
      return;
    }
    const keys = missing.map((id) => keyOf(language, id));
    keys.forEach((key) => this.underway.add(key));
    const spoken = await this.roads.fetchSpoken(language, missing).catch(() => ({}));
    keys.forEach((key) => this.underway.delete(key));
    const entries = Object.entries(spoken);
    entries.forEach(([id, words]) => this.spoken.set(keyOf(language, id), words));
    if (entries.length > 0) {
      this.dispatchEvent(new Event('change'));
    }
  }

  private isSpokenLater(language: string, id: string): boolean {
    const key = keyOf(language, id);
    return !!this.find(language)?.find(id) && !this.spoken.has(key) && !this.underway.has(key);
  }

  private loadOnce(language: string): Promise<void> {
    const loading = this.loading.get(language) ?? this.loadOne(language).finally(() => this.loading.delete(language));
    this.loading.set(language, loading);
    return loading;
  }

  private async loadOne(language: string): Promise<void> {
    const document = await this.roads.fetchPictures(language).catch(() => undefined);
    if (document) {
      this.books.set(language, new PictureIndex(document));
      this.dispatchEvent(new Event('change'));
    }
  }
}

function keyOf(language: string, id: string): string {
  return `${language} ${id}`;
}
