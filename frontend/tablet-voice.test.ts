import { beforeEach, describe, expect, it, vi } from 'vitest';
import { USUAL } from './manner';
import { OwnVoice } from './tablet-voice';

type Utterance = SpeechSynthesisUtterance;

let voices: SpeechSynthesisVoice[];
let uttered: Utterance[];
let cancelled: number;
let nowMs: number;
let own: OwnVoice;

function voiceOf(lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  return { lang, name: lang, voiceURI: lang, localService: true, default: false, ...more };
}

beforeEach(() => {
  vi.useFakeTimers();
  [voices, uttered, cancelled, nowMs] = [[voiceOf('en-US'), voiceOf('en-GB'), voiceOf('ur_PK')], [], 0, 0];
  const synthesis = {
    getVoices: () => voices,
    speak: (utterance: Utterance) => void uttered.push(utterance),
    cancel: () => {
      cancelled++;
      const last = uttered.at(-1);
      last?.onerror?.({ error: 'canceled' } as SpeechSynthesisErrorEvent); // as WebKit does: at once
    },
    addEventListener: () => {},
  };
  own = new OwnVoice(synthesis, (text) => ({ text }) as Utterance, () => nowMs);
  return () => vi.useRealTimers();
});

const soup = { text: 'Soup', lang: 'en', clip: null };
const hearing = { begun: vi.fn(), word: vi.fn() };

function say(line = soup): { said: Promise<boolean>; stop(): void } {
  return own.say(line, { ...USUAL, rate: 0.8, pitch: 1.1, volume: 0.5 }, hearing);
}

function start(): void {
  uttered.at(-1)!.onstart!({} as SpeechSynthesisEvent);
}

describe('the tablet has a voice', () => {
  it('for the languages of its voices, however they are written', () => {
    expect(['en', 'en-GB', 'ur', 'ur-PK'].map((lang) => own.speaks(lang))).toEqual([true, true, true, true]);
    voices = [voiceOf('eng_GBR')];
    expect(own.speaks('en')).toBe(true);
  });

  it('for no other language, however near', () => {
    expect(['pa', 'pl', 'ar', ''].map((lang) => own.speaks(lang))).toEqual([false, false, false, false]);
    voices = [voiceOf('zh-HK')];
    expect(own.speaks('zh')).toBe(false);
  });

  it('only if it speaks on the tablet itself', () => {
    voices = [voiceOf('en-GB', { localService: false })];
    expect(own.speaks('en')).toBe(false);
    void say();
    expect(uttered).toEqual([]);
  });
});

describe('it speaks', () => {
  it('as the person likes it, with the British voice of several', () => {
    void say();
    expect(uttered[0]).toMatchObject({ text: 'Soup', lang: 'en-GB', voice: { lang: 'en-GB' }, rate: 0.8, pitch: 1.1, volume: 0.5 });
  });

  it('with the voice of the region that is asked for', () => {
    void say({ ...soup, lang: 'en-US' });
    expect(uttered[0]!.lang).toBe('en-US');
  });

  it('what is to be said, where that is not what is shown', () => {
    void own.say({ ...soup, text: '14:05', spoken: 'five past two' }, USUAL, hearing);
    expect(uttered[0]!.text).toBe('five past two');
  });

  it('and tells when it begins, where it is, and that it has ended', async () => {
    const { said } = say();
    start();
    uttered[0]!.onboundary!({ name: 'word', charIndex: 2, charLength: 3 } as SpeechSynthesisEvent);
    uttered[0]!.onboundary!({ name: 'sentence', charIndex: 0 } as SpeechSynthesisEvent);
    uttered[0]!.onend!({} as SpeechSynthesisEvent);
    await expect(said).resolves.toBe(true);
    expect(hearing.begun).toHaveBeenCalledOnce();
    expect(hearing.word.mock.calls).toEqual([[2, 3]]);
  });

  it('until it is stopped', async () => {
    const { said, stop } = say();
    start();
    stop();
    await expect(said).resolves.toBe(true);
    expect(cancelled).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('and is taken to have ended where it never tells', async () => {
    const { said } = say();
    start();
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(said).resolves.toBe(true);
  });
});

describe('it failed', () => {
  it('if it has not begun after a second', async () => {
    const { said } = say();
    await vi.advanceTimersByTimeAsync(1_000);
    await expect(said).resolves.toBe(false);
    expect(cancelled).toBe(1);
  });

  it('if it says so, but not if it was stopped', async () => {
    const { said } = say();
    uttered[0]!.onerror!({ error: 'synthesis-failed' } as SpeechSynthesisErrorEvent);
    await expect(said).resolves.toBe(false);
    voices = [voiceOf('en-AU')];
    const again = say();
    start();
    uttered[1]!.onerror!({ error: 'interrupted' } as SpeechSynthesisErrorEvent);
    await expect(again.said).resolves.toBe(true);
  });

  it('and rests: nobody waits for it again at once, and longer each time', async () => {
    const changed = vi.fn();
    own.onChange = changed;
    voices = [voiceOf('en-GB')];
    void say();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(own.speaks('en')).toBe(false);
    nowMs = 10_000;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(own.speaks('en')).toBe(true);
    expect(changed).toHaveBeenCalledTimes(2);
    void say();
    await vi.advanceTimersByTimeAsync(1_000);
    nowMs = 25_000;
    expect(own.speaks('en')).toBe(false);
    nowMs = 30_000;
    expect(own.speaks('en')).toBe(true);
  });
});

describe('a browser that tells late', () => {
  it('gives way to the clip where nothing began, though to cancel is told as an end', async () => {
    const { said } = say();
    vi.advanceTimersByTime(1_001);
    expect(await said).toBe(false);
  });

  it('is not heard any more once it was stopped', () => {
    const begun = vi.fn();
    const { stop } = own.say(soup, USUAL, { begun, word: vi.fn() });
    stop();
    start();
    expect(begun).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
