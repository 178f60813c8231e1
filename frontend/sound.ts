import { FetchedSounds } from './fetched-sounds';
import { Hints } from './hints';
import type { Line } from './line';
import { type Manner, USUAL } from './manner';
import { Following, type Mark, marksOf, wordAt } from './marks';
import { fetchClip } from './server';
import type { TabletVoice } from './tablet-voice';

/** A sound that can be heard. */
export interface Playing {
  /** Resolves when it has ended, also when `stop` made it end. */
  readonly ended: Promise<void>;
  /** What is heard of it now. */
  positionMs(): number;
  stop(): void;
}

/** What a voice needs of the browser's sound. */
export interface Speaker {
  readonly isAllowed: boolean;
  /** Above 0, up to 1. */
  volume: number;
  /** Beside what sounds otherwise: with a share of its loudness, and if need be only where one person hears it. */
  hint(sound: AudioBuffer, share: number, isPrivate: boolean): Playing;
  /** Asks the browser for sound; it grants it at the first press. */
  allow(): Promise<void>;
  decode(sound: ArrayBuffer): Promise<AudioBuffer>;
  /** Sounds at once. */
  play(sound: AudioBuffer): Playing;
}

/** What is being said at this moment. */
export interface Now {
  readonly line: Line;
  /** How often the same was said before it, of what was to be said together. */
  readonly nth: number;
  /** Who asked for it; nothing: the screen. */
  readonly by: unknown;
  readonly word: Pick<Mark, 'from' | 'to'> | undefined;
  /** Whether whoever says it tells which word is heard: then it is not the whole sentence that is shown. */
  readonly hasWords: boolean;
}

type Saying = { readonly lines: readonly Line[]; readonly by: unknown; started(hasStarted: boolean): void };

type Begin = (hasWords: boolean) => void;

/** Nothing more waits to be said, whether it was heard or not. */
const SILENT = 'silent';

/**
 * Says one thing at a time. While the browser refuses sound nothing counts as spoken; nor does it speak while nobody
 * looks at the page. Says `change` when that turns, `follow` with each word, and `voices` when something else can be said.
 */
export class Voice extends EventTarget {
  private readonly sounds: FetchedSounds;
  private queue: Saying[] = [];
  private stop: (() => void) | undefined;
  private turn = 0;
  private isSpeaking = false;
  private isAway = false;
  private isCutShort = false;
  /** Nothing is said that was not asked for. */
  isReserved = false;
  private readonly hints = new Hints({
    isAllowed: () => this.speaker.isAllowed,
    sound: (line) => (this.isByTablet(line) || line.clip === null ? Promise.resolve(undefined) : this.sounds.fetch(line.clip).catch(() => undefined)),
    play: (sound, share, isPrivate) => this.speaker.hint(sound, share, isPrivate),
    byTablet: (line, share) =>
      this.isByTablet(line)
        ? this.tablet!.say(line, { ...this.liked, volume: this.liked.volume * share }, { begun: () => {}, word: () => {} })
        : undefined,
  });
  private liked: Manner = USUAL;
  private said: Now | undefined;

  constructor(
    private readonly speaker: Speaker,
    load: (clip: string) => Promise<ArrayBuffer> = fetchClip,
    private readonly tablet?: TabletVoice,
  ) {
    super();
    this.sounds = new FetchedSounds(async (clip) => speaker.decode(await load(clip)), () => this.voicesChanged());
  }

  get isRefused(): boolean {
    return !this.speaker.isAllowed;
  }

  /** What is being said; nothing: it is silent. */
  get now(): Now | undefined {
    return this.said;
  }

  /** Whether something is being said or waits to be, or was until the press that is going on. */
  get wasSpeaking(): boolean {
    return this.queue.length > 0 || this.isCutShort;
  }

  /** How the person in front of it likes to be spoken to. */
  set manner(manner: Manner) {
    const isOther = JSON.stringify(manner) !== JSON.stringify(this.liked);
    this.liked = manner;
    this.speaker.volume = manner.volume;
    if (isOther) {
      this.voicesChanged();
    }
  }

  /** Whether any of it can be heard. */
  canSay(lines: readonly Line[]): boolean {
    return lines.some((line) => this.isForTablet(line) || (line.clip !== null && !this.sounds.isLost(line.clip)));
  }

  /** Stops what is being said and says this. True once a sound of it has really begun, false if none ever did. */
  say(lines: readonly Line[], by?: unknown): Promise<boolean> {
    this.hush();
    return this.tell(lines, by);
  }

  /** Says of itself what a screen has to say, after what is being said. */
  add(lines: readonly Line[]): Promise<boolean> {
    return this.isReserved ? Promise.resolve(false) : this.tell(lines);
  }

  /** Says this after what is being said: news that nobody should miss. */
  tell(lines: readonly Line[], by?: unknown): Promise<boolean> {
    this.isCutShort = false;
    // a tablet finds its voices late: what only they can say waits with the rest
    const known = lines.filter((line) => line.clip !== null || this.liked.tablet);
    if (known.length === 0) {
      return Promise.resolve(false);
    }
    const begun = new Promise<boolean>((started) => this.queue.push({ lines: known, by, started }));
    void this.speak();
    return begun;
  }

  hush(): void {
    this.turn++;
    this.isSpeaking = false;
    this.isCutShort = false;
    this.queue.forEach((saying) => saying.started(false));
    this.queue = [];
    this.silence();
    this.hints.hush();
    this.dispatchEvent(new Event(SILENT));
  }

  /** Resolves when nothing is being said, or nothing can be. */
  async silent(): Promise<void> {
    while (this.queue.length > 0 && this.speaker.isAllowed && !this.isAway) {
      await new Promise<void>((over) => this.addEventListener(SILENT, () => over(), { once: true }));
    }
  }

  /** Says softly what may be chosen next. Resolves when it is over. */
  hint(lines: readonly Line[], share: number, isPrivate: boolean): Promise<void> {
    return this.hints.say(lines, share, isPrivate);
  }

  /** At a press, wherever it is: what is being said stops. What waits for the browser's leave goes on waiting. */
  pressed(): void {
    const isHeard = this.isSpeaking;
    if (isHeard) {
      this.hush();
    }
    this.isCutShort = isHeard;
  }

  /** At a press: browsers grant sound only then. What was waiting to be said is said now. */
  async wake(): Promise<void> {
    if (this.speaker.isAllowed) {
      return;
    }
    await this.speaker.allow();
    this.changed();
  }

  /** The browser gave sound or took it away. */
  changed(): void {
    this.dispatchEvent(new Event('change'));
    void this.speak();
  }

  /** Somebody looks at the page again, or nobody does: what was being said is not gone on with. */
  look(isAway: boolean): void {
    this.isAway = isAway;
    if (isAway && this.isSpeaking) {
      this.hush();
    }
    void this.speak();
  }

  /** The tablet found its voices, or one of them failed. */
  voicesChanged(): void {
    this.dispatchEvent(new Event('voices'));
  }

  /** Fetches before it is needed, in this order, so that all can be heard when the server is away. */
  preload(lines: readonly Line[]): void {
    this.sounds.preload(lines);
  }

  private async speak(): Promise<void> {
    if (this.isSpeaking || this.isAway || !this.speaker.isAllowed) {
      return;
    }
    const { turn } = this;
    this.isSpeaking = this.queue.length > 0;
    while (turn === this.turn && this.queue.length > 0) {
      await this.sayAll(this.queue[0]!, turn);
      if (turn === this.turn) {
        this.queue.shift();
      }
    }
    if (turn === this.turn) {
      this.isSpeaking = false;
      this.dispatchEvent(new Event(SILENT));
    }
  }

  /** What cannot be heard is passed over: the rest is still worth hearing. */
  private async sayAll(saying: Saying, turn: number): Promise<void> {
    for (const [at, line] of saying.lines.entries()) {
      const nth = saying.lines.slice(0, at).filter((other) => other.text === line.text && other.lang === line.lang).length;
      const begin = (hasWords: boolean): void => {
        if (turn !== this.turn) {
          return;
        }
        saying.started(true);
        this.follow({ line, nth, by: saying.by, word: undefined, hasWords });
      };
      await this.sayLine(line, begin, turn);
      if (turn !== this.turn) {
        return;
      }
      this.stop = undefined;
      this.follow(undefined);
    }
    saying.started(false); // changes nothing if something was heard
  }

  /** A recording comes first, whatever voice is liked. What fails is stood in for by the other. */
  private async sayLine(line: Line, begin: Begin, turn: number): Promise<void> {
    const byTablet = async (): Promise<boolean> => this.isForTablet(line) && this.sayByTablet(line, begin);
    const byClip = (): Promise<boolean> => this.sayByClip(line, begin, turn);
    for (const say of line.recorded ? [byClip, byTablet] : [byTablet, byClip]) {
      if (turn !== this.turn || (await say())) {
        return;
      }
    }
  }

  private isByTablet(line: Line): boolean {
    return this.isForTablet(line) && !line.recorded;
  }

  private isForTablet(line: Line): boolean {
    return this.liked.tablet && (line.spoken ?? line.text) !== '' && (this.tablet?.speaks(line.lang) ?? false);
  }

  /** Words are followed where what is said is what is shown. */
  private sayByTablet(line: Line, begin: Begin): Promise<boolean> {
    const word = (from: number, length: number): void => void (line.spoken ?? this.heardTo(line, wordAt(line.text, from, length)));
    const { said, stop } = this.tablet!.say(line, this.liked, { begun: () => begin(false), word });
    this.stop = stop;
    return said;
  }

  private async sayByClip(line: Line, begin: Begin, turn: number): Promise<boolean> {
    const { clip } = line;
    const sound = clip === null ? undefined : await this.sounds.fetch(clip).catch(() => this.sounds.lose(clip));
    if (turn !== this.turn || !sound || !this.speaker.isAllowed) {
      return false;
    }
    const playing = this.speaker.play(sound);
    const marks = marksOf(line.text, line.marks);
    begin(marks.length > 0);
    const following = new Following(marks, () => playing.positionMs(), (mark) => this.heardTo(line, mark));
    this.stop = () => (following.stop(), playing.stop());
    await playing.ended;
    following.stop();
    return true;
  }

  private heardTo(line: Line, { from, to }: Pick<Mark, 'from' | 'to'>): void {
    if (this.said?.line === line) {
      this.follow({ ...this.said, hasWords: true, word: { from, to } });
    }
  }

  private silence(): void {
    this.stop?.();
    this.stop = undefined;
    this.follow(undefined);
  }

  private follow(now: Now | undefined): void {
    if (now !== this.said) {
      this.said = now;
      this.dispatchEvent(new Event('follow'));
    }
  }
}
