import { customElement, property } from 'lit/decorators.js';
import { type Behind, DocumentPage, type Drawn } from './document-page';
import { buttonsPressed } from './gamepads';
import { Tongues } from './language';
import { voice } from './page-voice';
import { PressTimes, proposedRateMs } from './press-times';
import { drawGame, type Given } from './screens/press-game';
import type { Sitting } from './sitting';
import { give } from './speed-news';
import { switchOf } from './switches';

/** What staff read at the end. */
export type StaffWords = Readonly<Record<'times' | 'middle' | 'rate' | 'take' | 'taken' | 'alone', string>>;

/** Learns how long somebody needs to press their switch. It keeps nothing and sends nothing to the server. */
@customElement('press-game')
export class PressGame extends DocumentPage<Sitting, Behind> {
  @property({ type: Object }) trial!: Sitting;
  @property({ attribute: 'staff-words', type: Object }) staffWords!: StaffWords;
  @property({ attribute: 'staff-language' }) staffLanguage = '';
  /** The form that opened it. */
  @property() form = '';
  @property() switches = '';

  private firstLanguage = 0;
  private given: Given = 'not-yet';
  private held: readonly string[] = [];
  private frame = 0;
  private readonly game = new PressTimes(
    {
      after: (ms, then) => {
        const timer = setTimeout(then, ms);
        return () => clearTimeout(timer);
      },
      random: Math.random,
    },
    () => this.redraw(),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.key, { capture: true });
    document.addEventListener('pointerdown', this.touch, { capture: true });
    this.poll();
  }

  override disconnectedCallback(): void {
    document.removeEventListener('keydown', this.key, { capture: true });
    document.removeEventListener('pointerdown', this.touch, { capture: true });
    cancelAnimationFrame(this.frame);
    this.game.stop();
    super.disconnectedCallback();
  }

  protected override async load(): Promise<{ document: Sitting; behind(firstLanguage: number): Behind }> {
    return { document: this.trial, behind: (first) => this.begun(first) };
  }

  protected override draw(): Drawn {
    const { game, given } = this;
    const isRunning = game.isRunning;
    const place = isRunning ? 'run' : game.phase;
    return { ...drawGame({ ...this.stage(), given }, game), place };
  }

  /** A frame is painted after its callbacks have run. */
  protected override updated(): void {
    super.updated();
    if (this.game.phase === 'lit') {
      requestAnimationFrame(() => setTimeout(() => this.game.painted(performance.now())));
    }
  }

  private begun(first: number): Behind {
    this.firstLanguage = first;
    const tongues = (): Tongues => this.tongues;
    return {
      get tongues() {
        return tongues();
      },
      pictures: [],
      open: () => void voice.add(this.tongues.text('press').lines),
    };
  }

  private get tongues(): Tongues {
    const { languages, texts, voice: heard } = this.trial;
    return new Tongues(languages, texts, this.firstLanguage, heard?.both);
  }

  private stage(): Parameters<typeof drawGame>[0] {
    const { tongues, given, staffWords, staffLanguage } = this;
    return {
      person: this.trial.person.id,
      isTrial: true,
      tongues,
      status: tongues.text('note'),
      isSoundRefused: voice.isRefused,
      given,
      staffWords,
      staffLanguage,
      does: {
        begin: () => {
          this.given = 'not-yet';
          this.game.begin();
        },
        stop: () => this.game.stop(),
        take: () => void this.take(),
        close: () => {
          window.close();
          location.assign(this.trial.home);
        },
        hearAgain: () => void voice.say(this.tongues.text('press').lines),
        switchLanguage: () => {
          this.firstLanguage = 1 - this.firstLanguage;
          this.around().onLanguage(this.tongues.first.tag);
          this.redraw();
        },
      },
    };
  }

  private async take(): Promise<void> {
    this.given = (await give(this.form, proposedRateMs(this.game.times))) ? 'taken' : 'alone';
    this.redraw();
  }

  /** Their own keys, and the space bar. */
  private readonly key = (event: KeyboardEvent): void => {
    if (this.game.isRunning && ['Space', ...this.switches.split(' ')].includes(switchOf(event))) {
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) {
        this.game.pressed(event.timeStamp);
      }
    }
  };

  /** Anywhere but on what can be pressed. */
  private readonly touch = (event: PointerEvent): void => {
    const isOnTile = event.composedPath().some((node) => node instanceof Element && node.matches('picture-tile'));
    if (this.game.isRunning && event.isPrimary && !isOnTile) {
      this.game.pressed(event.timeStamp);
    }
  };

  private poll(): void {
    const pressed = buttonsPressed();
    if (pressed.some((button) => !this.held.includes(button) && this.switches.split(' ').includes(button))) {
      this.game.pressed(performance.now());
    }
    this.held = pressed;
    this.frame = requestAnimationFrame(() => this.poll());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'press-game': PressGame;
  }
}
