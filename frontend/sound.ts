import { fetchClip } from './server';

/** What a voice needs of the browser's sound. */
export interface Speaker {
  readonly isAllowed: boolean;
  /** Asks the browser for sound; it grants it at the first press. */
  allow(): Promise<void>;
  decode(sound: ArrayBuffer): Promise<AudioBuffer>;
  /** Sounds at once. Resolves when it has ended, also when `stop` made it end. */
  play(sound: AudioBuffer): { readonly ended: Promise<void>; stop(): void };
}

type Saying = { readonly clips: readonly string[]; started(hasStarted: boolean): void };

const LOADS_AT_ONCE = 2;
const RETRY_MS = 5_000;

/** Says one thing at a time. While the browser refuses sound nothing counts as spoken. Says `change` when that turns. */
export class Voice extends EventTarget {
  private readonly sounds = new Map<string, Promise<AudioBuffer>>();
  private queue: Saying[] = [];
  private stop: (() => void) | undefined;
  private turn = 0;
  private isSpeaking = false;
  private wanted: string[] = [];
  private loads = 0;

  constructor(
    private readonly speaker: Speaker,
    private readonly load: (clip: string) => Promise<ArrayBuffer> = fetchClip,
  ) {
    super();
  }

  get isRefused(): boolean {
    return !this.speaker.isAllowed;
  }

  /** Stops what is being said and says this. True once a sound of it has really begun, false if none ever did. */
  say(clips: readonly (string | null | undefined)[]): Promise<boolean> {
    this.hush();
    return this.add(clips);
  }

  /** Says this after what is being said. */
  add(clips: readonly (string | null | undefined)[]): Promise<boolean> {
    const known = clips.filter((clip): clip is string => !!clip);
    if (known.length === 0) {
      return Promise.resolve(false);
    }
    const begun = new Promise<boolean>((started) => this.queue.push({ clips: known, started }));
    void this.speak();
    return begun;
  }

  hush(): void {
    this.turn++;
    this.isSpeaking = false;
    this.queue.forEach((saying) => saying.started(false));
    this.queue = [];
    this.stop?.();
    this.stop = undefined;
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

  /** Fetches before it is needed, in this order, so that all can be heard when the server is away. */
  preload(clips: readonly (string | null | undefined)[]): void {
    this.wanted = [...new Set(clips)].filter((clip): clip is string => !!clip && !this.sounds.has(clip));
    this.loadMore();
  }

  private loadMore(): void {
    while (this.loads < LOADS_AT_ONCE && this.wanted.length > 0) {
      const clip = this.wanted.shift()!;
      this.loads++;
      this.sound(clip)
        .catch(() => {
          setTimeout(() => this.wantAgain(clip), RETRY_MS);
        })
        .finally(() => {
          this.loads--;
          this.loadMore();
        });
    }
  }

  private wantAgain(clip: string): void {
    if (!this.wanted.includes(clip)) {
      this.wanted.push(clip);
      this.loadMore();
    }
  }

  private sound(clip: string): Promise<AudioBuffer> {
    const known = this.sounds.get(clip);
    if (known) {
      return known;
    }
    const loading = this.load(clip).then((bytes) => this.speaker.decode(bytes));
    this.sounds.set(clip, loading);
    loading.catch(() => this.sounds.delete(clip));
    return loading;
  }

  private async speak(): Promise<void> {
    if (this.isSpeaking || !this.speaker.isAllowed) {
      return;
    }
    const { turn } = this;
    this.isSpeaking = true;
    while (turn === this.turn && this.queue.length > 0) {
      await this.sayAll(this.queue[0]!, turn);
      if (turn === this.turn) {
        this.queue.shift();
      }
    }
    if (turn === this.turn) {
      this.isSpeaking = false;
    }
  }

  /** A clip that cannot be had is passed over: the rest is still worth hearing. */
  private async sayAll(saying: Saying, turn: number): Promise<void> {
    for (const clip of saying.clips) {
      const sound = await this.sound(clip).catch(() => undefined);
      if (turn !== this.turn) {
        return;
      }
      if (sound && this.speaker.isAllowed) {
        const playing = this.speaker.play(sound);
        this.stop = () => playing.stop();
        saying.started(true);
        await playing.ended;
      }
    }
    saying.started(false); // changes nothing if something was heard
  }
}
