import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Speaker, Voice } from './sound';
import { settled } from './testing';

let isAllowed = true;
let said: string[] = [];
let end: () => void = () => {};
let isLoadable = true;
const loaded: string[] = [];

const speaker: Speaker = {
  get isAllowed() {
    return isAllowed;
  },
  allow: async () => void (isAllowed = true),
  decode: async (sound) => sound as unknown as AudioBuffer,
  play(sound) {
    said.push(sound as unknown as string);
    const ended = new Promise<void>((resolve) => (end = resolve));
    return { ended, stop: () => (said.push('stop'), end()) };
  },
};

const load = async (clip: string): Promise<ArrayBuffer> => {
  loaded.push(clip);
  if (!isLoadable || clip === 'missing') {
    throw new Error('offline');
  }
  return clip as unknown as ArrayBuffer;
};

let voice: Voice;

beforeEach(() => {
  isAllowed = true;
  isLoadable = true;
  said = [];
  loaded.length = 0;
  voice = new Voice(speaker, load);
});

describe('a voice', () => {
  it('says one thing after the other, never two at once', async () => {
    void voice.say(['prompt', 'soup']);
    await settled();
    expect(said).toEqual(['prompt']);
    end();
    await settled();
    expect(said).toEqual(['prompt', 'soup']);
  });

  it('stops what it says when something new is pressed', async () => {
    void voice.say(['prompt', 'soup']);
    await settled();
    void voice.say(['bread']);
    await settled();
    expect(said).toEqual(['prompt', 'stop', 'bread']);
  });

  it('reads back after the label has ended', async () => {
    void voice.say(['soup']);
    void voice.add(['I want soup.']);
    await settled();
    expect(said).toEqual(['soup']);
    end();
    await settled();
    expect(said).toEqual(['soup', 'I want soup.']);
  });

  it('passes over what it cannot have', async () => {
    void voice.say([null, 'missing', 'soup']);
    await settled();
    expect(said).toEqual(['soup']);
  });

  it('says what it was given while it loads, even if it was pressed meanwhile', async () => {
    void voice.say(['soup']);
    void voice.say(['bread']);
    await settled();
    expect(said).toEqual(['bread']);
  });
});

describe('a hearing counts', () => {
  it('once a sound has begun', async () => {
    const begun = voice.say(['soup']);
    await expect(begun).resolves.toBe(true);
  });

  it('not if there is nothing to hear', async () => {
    await expect(voice.say([null])).resolves.toBe(false);
    await expect(voice.say(['missing'])).resolves.toBe(false);
  });

  it('not while the browser refuses sound, nor if something else is said then', async () => {
    isAllowed = false;
    const begun = voice.say(['soup']);
    await settled();
    expect(said).toEqual([]);
    void voice.say(['bread']);
    await voice.wake();
    await settled();
    expect(said).toEqual(['bread']);
    await expect(begun).resolves.toBe(false);
  });
});

it('says at the first press what was waiting to be said, and that it can be heard', async () => {
  isAllowed = false;
  const changed = vi.fn();
  voice.addEventListener('change', changed);
  void voice.add(['prompt']);
  expect(voice.isRefused).toBe(true);
  await voice.wake();
  await settled();
  expect(said).toEqual(['prompt']);
  expect(voice.isRefused).toBe(false);
  expect(changed).toHaveBeenCalled();
});

describe('fetching ahead', () => {
  it('goes in the given order, and each once', async () => {
    voice.preload(['prompt', 'soup', null, 'soup', 'bread']);
    await settled();
    expect(loaded).toEqual(['prompt', 'soup', 'bread']);
    voice.preload(['soup', 'rice']);
    await settled();
    expect(loaded).toEqual(['prompt', 'soup', 'bread', 'rice']);
  });

  it('takes two at a time', () => {
    voice = new Voice(speaker, (clip) => {
      loaded.push(clip);
      return new Promise(() => {});
    });
    voice.preload(['a', 'b', 'c']);
    expect(loaded).toEqual(['a', 'b']);
  });

  it('lets everything be heard when the server is away', async () => {
    voice.preload(['prompt', 'soup']);
    await settled();
    isLoadable = false;
    await expect(voice.say(['soup'])).resolves.toBe(true);
  });

  it('tries again after a while what could not be had', async () => {
    vi.useFakeTimers();
    isLoadable = false;
    voice.preload(['soup']);
    await vi.advanceTimersByTimeAsync(0);
    isLoadable = true;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(loaded).toEqual(['soup', 'soup']);
    vi.useRealTimers();
  });
});
