import { type Speaker, Voice } from './sound';

/** The browser's own sound: one AudioContext for the whole page, made when it is first needed. */
export class BrowserSpeaker implements Speaker {
  private made: AudioContext | undefined;
  private hasNoSound = false;
  onChange: () => void = () => {};

  get isAllowed(): boolean {
    return this.context?.state === 'running';
  }

  async allow(): Promise<void> {
    await this.context?.resume();
  }

  async decode(sound: ArrayBuffer): Promise<AudioBuffer> {
    if (!this.context) {
      throw new Error('No sound here');
    }
    return this.context.decodeAudioData(sound);
  }

  play(sound: AudioBuffer): { ended: Promise<void>; stop(): void } {
    const source = new AudioBufferSourceNode(this.context!, { buffer: sound });
    const ended = new Promise<void>((resolve) => (source.onended = () => resolve()));
    source.connect(this.context!.destination);
    source.start();
    return { ended, stop: () => source.stop() };
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
  const made = new Voice(speaker);
  speaker.onChange = () => made.changed();
  const wake = (): void => void made.wake().catch(() => {});
  ['pointerup', 'click', 'keydown'].forEach((press) => document.addEventListener(press, wake, { capture: true }));
  return made;
}

export const voice = pageVoice();
