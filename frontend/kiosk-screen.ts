import { html, render } from 'lit';
import { arrival } from './arrival';
import { fitWords, forgetFits } from './fit';
import './help-strip';
import { icon } from './icons';
import { input } from './input/input';
import { listenAs, SCAN_TEXTS } from './page-input';
import { keep, letGo } from './kiosk/kept-screen';
import { directionOf } from './language';
import { type Line, lineOf } from './line';
import { MANNER_ATTRIBUTES, mannerOn } from './manner';
import { navigation } from './navigation';
import { takeOff, wear } from './page-look';
import { followed } from './page-followed';
import { voice } from './page-voice';
import './picture-tile';
import type { PictureTile } from './picture-tile';
import { startPost } from './post';
import type { Words } from './sitting';

/** A screen that Flow lays out: speaks its heading when one arrives, and all of itself when asked to. */
export class KioskScreen extends HTMLElement {
  static readonly observedAttributes = ['said', 'words', 'theme', 'text-pt', 'px-per-mm', 'lang', 'part', 'ways-in', 'gap-mm', 'hand', ...MANNER_ATTRIBUTES];

  private line: HTMLElement | undefined;
  private spoken: string | undefined;
  private readonly tell = (): void => {
    this.showStatus();
    this.fit();
  };
  private readonly hear = (): void => this.hearAgain();
  private readonly fit = (): void => fitWords(this);
  private readonly refit = (): void => {
    forgetFits();
    fitWords(this);
  };

  connectedCallback(): void {
    startPost();
    this.addEventListener('hear-again', this.hear);
    window.addEventListener('resize', this.fit);
    document.fonts.addEventListener('loadingdone', this.refit);
    [voice, navigation].forEach((source) => source.addEventListener('change', this.tell));
    input.addEventListener('scan', this.tell);
    this.dress();
    keep(this);
    this.expect();
  }

  disconnectedCallback(): void {
    this.removeEventListener('hear-again', this.hear);
    window.removeEventListener('resize', this.fit);
    document.fonts.removeEventListener('loadingdone', this.refit);
    [voice, navigation].forEach((source) => source.removeEventListener('change', this.tell));
    input.removeEventListener('scan', this.tell);
    takeOff(this);
    input.leave(this);
    letGo(this);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) {
      this.dress();
      this.expect();
    }
  }

  /** What its tiles say of themselves when they have no voice. */
  get noVoice(): string {
    return this.words['noVoice']?.text ?? '';
  }

  /** Nobody has pressed anything for a while. */
  promptAgain(): void {
    void voice.add(this.heading());
  }

  private get words(): Readonly<Record<string, Words>> {
    return JSON.parse(this.getAttribute('words') || '{}') as Record<string, Words>;
  }

  private dress(): void {
    voice.manner = mannerOn(this);
    listenAs(this);
    wear(this, {
      theme: this.getAttribute('theme') ?? undefined,
      textPt: Number(this.getAttribute('text-pt')) || undefined,
      pxPerMm: Number(this.getAttribute('px-per-mm')) || undefined,
      lang: this.getAttribute('lang') ?? undefined,
      part: this.getAttribute('part') ?? undefined,
      gapMm: Number(this.getAttribute('gap-mm')) || undefined,
      hand: this.getAttribute('hand') ?? undefined,
    });
  }

  /** Flow attaches this element twice, and its children later. */
  private expect(): void {
    requestAnimationFrame(() => this.isConnected && this.arrive());
  }

  private arrive(): void {
    this.showStatus();
    followed.redrawn();
    const heading = this.heading();
    const sign = JSON.stringify(heading);
    if (sign === this.spoken) {
      return;
    }
    this.spoken = sign;
    this.focusHeading();
    const texts = Object.values(this.words).flatMap((words) => lineOf(words, this.lang));
    voice.preload([...heading, ...this.tileLines(), ...texts]);
    if (arrival.comesTo(location.pathname, this.lang) || voice.wasSpeaking) {
      void voice.add(heading);
    }
    this.fit();
  }

  /** A new screen is heard, not only seen. */
  private focusHeading(): void {
    const heading = this.querySelector<HTMLElement>('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }

  private hearAgain(): void {
    void voice.say([...this.heading(), ...this.tileLines()]);
  }

  /** What is said when it comes up. */
  private heading(): Line[] {
    const said = this.getAttribute('said');
    return lineOf(said ? (JSON.parse(said) as Words) : undefined, this.lang);
  }

  /** Answers first, then what stands in the bottom row; the strip is not read out. */
  private tileLines(): Line[] {
    const tiles = (part: string): PictureTile[] => [...this.querySelectorAll<PictureTile>(`${part} picture-tile`)];
    return [...tiles('.body'), ...tiles('.foot')].filter((tile) => !tile.silent).flatMap((tile) => tile.heard);
  }

  /** Read before the strip, as on every other screen. */
  private newLine(): HTMLElement {
    const line = Object.assign(document.createElement('div'), { className: 'note', role: 'status' });
    this.insertBefore(line, this.querySelector(':scope > help-strip'));
    return line;
  }

  private showStatus(): void {
    this.line ??= this.newLine();
    const key = navigation.isWaiting ? 'oneMoment' : voice.isRefused ? 'touchToHear' : (SCAN_TEXTS[input.scanning] ?? '');
    const words = this.words[key];
    const lang = words?.lang ?? this.lang;
    const sign = key === 'touchToHear' ? icon('hear') : key.startsWith('scan') ? icon('switch') : '';
    render(words ? html`<span class="note__part" lang=${lang} dir=${directionOf(lang)}>${sign}<span>${words.text}</span></span>` : html``, this.line);
  }
}

customElements.define('kiosk-screen', KioskScreen);
