import { type Choosable, input } from './input/input';
import type { Line } from './line';
import { SecondOutput } from './second-output';
import { type Playing, type Speaker, Voice } from './sound';
import { OwnVoice } from './tablet-voice';

/** The browser's own sound: one AudioContext for the whole page, made when it is first needed. */
export class BrowserSpeaker implements Speaker {
  private made: AudioContext | undefined;
  private hasNoSound = false;
  private readonly second = new SecondOutput();
  private loudness: GainNode | undefined;
  private wanted = 1;
  onChange: () => void = () => {};

  get isAllowed(): boolean {
    return this.context?.state === 'running';
  }

  async allow(): Promise<void> {
    await this.context?.resume();
    await this.second.open();
  }

  async decode(sound: ArrayBuffer): Promise<AudioBuffer> {
    if (!this.context) {
      throw new Error('No sound here');
    }
    return this.context.decodeAudioData(sound);
  }

  get volume(): number {
    return this.wanted;
  }

  set volume(volume: number) {
    this.wanted = volume;
    if (this.loudness) {
      this.loudness.gain.value = volume;
    }
  }

  play(sound: AudioBuffer): Playing {
    const context = this.context!;
    const source = new AudioBufferSourceNode(context, { buffer: sound });
    this.loudness ??= new GainNode(context, { gain: this.wanted });
    this.loudness.connect(context.destination);
    return this.start(context, source, this.loudness);
  }

  hint(sound: AudioBuffer, share: number, isPrivate: boolean): Playing {
    const context = (isPrivate && this.second.context) || this.context!;
    const source = new AudioBufferSourceNode(context, { buffer: sound });
    const softly = new GainNode(context, { gain: this.wanted * share });
    softly.connect(context.destination);
    return this.start(context, source, softly);
  }

  private start(context: AudioContext, source: AudioBufferSourceNode, loudness: GainNode): Playing {
    const ended = new Promise<void>((resolve) => (source.onended = () => resolve()));
    source.connect(loudness);
    const startedAt = context.currentTime;
    source.start();
    const heardMs = (): number => (context.currentTime - startedAt - (context.outputLatency || 0)) * 1000;
    return { ended, positionMs: heardMs, stop: () => source.stop() };
  }

  private get context(): AudioContext | undefined {
    if (!this.made && !this.hasNoSound) {
      try {
        this.made = new AudioContext({ sampleRate: 16_000 }); // as the clips are: a third of the memory
        this.made.addEventListener('statechange', () => this.onChange());
      } catch {
        this.hasNoSound = true; // a screen that cannot speak can still be read
      }
    }
    return this.made;
  }
}

/** One page, one mouth. */
function pageVoice(): Voice {
  const speaker = new BrowserSpeaker();
  const own = 'speechSynthesis' in window ? new OwnVoice(speechSynthesis) : undefined;
  const made = new Voice(speaker, undefined, own);
  speaker.onChange = () => made.changed();
  if (own) {
    own.onChange = () => made.voicesChanged();
  }
  const wake = (): void => void made.wake().catch(() => {});
  ['pointerup', 'click', 'keydown'].forEach((press) => document.addEventListener(press, wake, { capture: true }));
  hushAtPresses(made);
  made.look(document.hidden);
  document.addEventListener('visibilitychange', () => made.look(document.hidden));
  // beneath a quiet screen nobody is spoken to: what is news then is told to whoever comes back
  document.addEventListener('ownsay-quiet', () => made.look(true));
  document.addEventListener('ownsay-awake', () => made.look(document.hidden));
  window.addEventListener('pagehide', () => made.hush());
  return made;
}

/** What is being said stops at a press anywhere, but not at those of a shaking hand that belong to the one before. */
function hushAtPresses(made: Voice): void {
  const onPress = (name: 'pointerdown' | 'keydown' | 'click', isPress: (event: UIEvent) => boolean): void =>
    document.addEventListener(name, (event) => isPress(event) && !input.isDeaf(event.timeStamp) && made.pressed(), { capture: true });
  onPress('pointerdown', () => true);
  onPress('keydown', (event) => ['Enter', ' '].includes((event as KeyboardEvent).key) && !(event as KeyboardEvent).repeat);
  onPress('click', ({ detail }) => detail === 0 && made.now !== undefined); // of a helper that presses no key
}

export const voice = pageVoice();

/** What scanning says of each step comes from the same mouth. */
input.prompter = {
  silent: () => voice.silent(),
  cue: (tiles, share, isPrivate) => voice.hint(tiles.filter((tile) => isHeard(tile)).flatMap(({ heard }) => heard), share, isPrivate),
};

function isHeard(tile: Choosable): tile is Choosable & { readonly heard: readonly Line[] } {
  return 'heard' in tile;
}
