import type { PictureTile } from './picture-tile';
import type { Now, Voice } from './sound';

/** The highlight of the word that is heard: see kiosk.css. */
const WORD = 'ownsay-word';

/**
 * Shows on the page what is being said: the tile, and the word of a sentence. The letters themselves are left alone,
 * so that those that join stay joined; where the browser cannot mark a word, the sentence is marked.
 */
export class Followed {
  private tile: PictureTile | undefined;
  private sentence: Element | undefined;
  private shownFor: Pick<Now, 'line' | 'nth' | 'by'> | undefined;
  private words: Text | undefined;

  constructor(
    private readonly page: Document,
    private readonly voice: Pick<Voice, 'now' | 'addEventListener'>,
  ) {
    voice.addEventListener('follow', () => this.show());
  }

  /** The screen was drawn anew: what is being said may stand elsewhere now. */
  redrawn(): void {
    if (this.shownFor && !this.isStillThere()) {
      this.shownFor = undefined;
      this.show();
    }
  }

  private isStillThere(): boolean {
    return (this.tile ?? this.words)?.isConnected === true;
  }

  private show(): void {
    const { now } = this.voice;
    if (!now) {
      return this.clear();
    }
    if (now.line !== this.shownFor?.line || now.nth !== this.shownFor.nth) {
      this.clear();
      this.shownFor = now;
      this.find(now);
    }
    this.mark(now);
  }

  private find({ line, nth, by }: Now): void {
    const places = placesOf(this.page, line.text, line.lang);
    const pressed = isTile(by) && by.isConnected && by.heard.some(({ text, lang }) => text === line.text && lang === line.lang) ? by : undefined;
    const here = pressed ? places.filter((words) => !tileOf(words)) : [places[nth] ?? places[0]].filter((words) => words !== undefined);
    this.tile = pressed ?? tileOf(here[0]);
    this.words = here.find((words) => !tileOf(words));
    if (this.tile) {
      this.tile.isHeard = true;
    }
  }

  private mark({ word, hasWords }: Now): void {
    const { words } = this;
    if (!words) {
      return;
    }
    const marks = this.page.defaultView?.CSS?.highlights;
    const Highlighted = (this.page.defaultView as typeof globalThis | null)?.Highlight;
    if (word && marks && Highlighted && word.to <= words.data.length) {
      const range = this.page.createRange();
      range.setStart(words, word.from);
      range.setEnd(words, word.to);
      marks.set(WORD, new Highlighted(range));
    } else {
      marks?.delete(WORD);
    }
    this.sentence = words.parentElement ?? undefined;
    this.sentence?.toggleAttribute('data-heard', !hasWords || !marks);
  }

  private clear(): void {
    if (this.tile) {
      this.tile.isHeard = false;
    }
    this.sentence?.removeAttribute('data-heard');
    this.page.defaultView?.CSS?.highlights?.delete(WORD);
    this.tile = this.sentence = this.words = this.shownFor = undefined;
  }
}

function isTile(by: unknown): by is PictureTile {
  return by instanceof Element && by.localName === 'picture-tile';
}

function tileOf(words: Text | undefined): PictureTile | undefined {
  return words?.parentElement?.closest('picture-tile') ?? undefined;
}

/** Where these words stand on the screen, in reading order. */
function placesOf(page: Document, text: string, lang: string): Text[] {
  const screen = page.querySelector('.kiosk');
  const found: Text[] = [];
  if (screen) {
    const walk = page.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode() as Text | null; node; node = walk.nextNode() as Text | null) {
      if (node.data === text && (!lang || node.parentElement?.closest<HTMLElement>('[lang]')?.lang === lang)) {
        found.push(node);
      }
    }
  }
  return found;
}
