import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Line } from './line';
import { USUAL } from './manner';
import { type Speaker, Voice } from './sound';
import type { Hearing, TabletVoice } from './tablet-voice';
import { settled } from './testing';

let isAllowed = true;
let said: string[] = [];
let end: () => void = () => {};
let isLoadable = true;
let positionMs = 0;
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
    return { ended, positionMs: () => positionMs, stop: () => (said.push('stop'), end()) };
  },
  hint(sound, share, isPrivate) {
    said.push(`hint ${sound as unknown as string} ${share}${isPrivate ? ' private' : ''}`);
    const ended = new Promise<void>((resolve) => (end = resolve));
    return { ended, positionMs: () => positionMs, stop: () => (said.push('stop'), end()) };
  },
  volume: 1,
};

/** What is said is what is written, but for what has no clip. */
function lines(...clips: (string | null)[]): Line[] {
  return clips.map((clip) => ({ text: clip ?? 'mute', lang: 'en', clip }));
}

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
  positionMs = 0;
  said = [];
  loaded.length = 0;
  voice = new Voice(speaker, load);
});

describe('a voice', () => {
  it('says one thing after the other, never two at once', async () => {
    void voice.say(lines('prompt', 'soup'));
    await settled();
    expect(said).toEqual(['prompt']);
    end();
    await settled();
    expect(said).toEqual(['prompt', 'soup']);
  });

  it('stops what it says when something new is pressed', async () => {
    void voice.say(lines('prompt', 'soup'));
    await settled();
    void voice.say(lines('bread'));
    await settled();
    expect(said).toEqual(['prompt', 'stop', 'bread']);
  });

  it('reads back after the label has ended', async () => {
    void voice.say(lines('soup'));
    void voice.add(lines('I want soup.'));
    await settled();
    expect(said).toEqual(['soup']);
    end();
    await settled();
    expect(said).toEqual(['soup', 'I want soup.']);
  });

  it('passes over what it cannot have', async () => {
    void voice.say(lines(null, 'missing', 'soup'));
    await settled();
    expect(said).toEqual(['soup']);
  });

  it('says what it was given while it loads, even if it was pressed meanwhile', async () => {
    void voice.say(lines('soup'));
    void voice.say(lines('bread'));
    await settled();
    expect(said).toEqual(['bread']);
  });
});

describe('a hearing counts', () => {
  it('once a sound has begun', async () => {
    const begun = voice.say(lines('soup'));
    await expect(begun).resolves.toBe(true);
  });

  it('not if there is nothing to hear', async () => {
    await expect(voice.say(lines(null))).resolves.toBe(false);
    await expect(voice.say(lines('missing'))).resolves.toBe(false);
  });

  it('not while the browser refuses sound, nor if something else is said then', async () => {
    isAllowed = false;
    const begun = voice.say(lines('soup'));
    await settled();
    expect(said).toEqual([]);
    void voice.say(lines('bread'));
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
  void voice.add(lines('prompt'));
  expect(voice.isRefused).toBe(true);
  await voice.wake();
  await settled();
  expect(said).toEqual(['prompt']);
  expect(voice.isRefused).toBe(false);
  expect(changed).toHaveBeenCalled();
});

describe('fetching ahead', () => {
  it('goes in the given order, and each once', async () => {
    voice.preload(lines('prompt', 'soup', null, 'soup', 'bread'));
    await settled();
    expect(loaded).toEqual(['prompt', 'soup', 'bread']);
    voice.preload(lines('soup', 'rice'));
    await settled();
    expect(loaded).toEqual(['prompt', 'soup', 'bread', 'rice']);
  });

  it('takes two at a time', () => {
    voice = new Voice(speaker, (clip) => {
      loaded.push(clip);
      return new Promise(() => {});
    });
    voice.preload(lines('a', 'b', 'c'));
    expect(loaded).toEqual(['a', 'b']);
  });

  it('lets everything be heard when the server is away', async () => {
    voice.preload(lines('prompt', 'soup'));
    await settled();
    isLoadable = false;
    await expect(voice.say(lines('soup'))).resolves.toBe(true);
  });

  it('tries again after a while what could not be had', async () => {
    vi.useFakeTimers();
    isLoadable = false;
    voice.preload(lines('soup'));
    await vi.advanceTimersByTimeAsync(0);
    isLoadable = true;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(loaded).toEqual(['soup', 'soup']);
    vi.useRealTimers();
  });
});

describe('at a press', () => {
  it('what is said stops, and it is known that it was cut short until something else is said', async () => {
    void voice.say(lines('prompt', 'soup'));
    await settled();
    voice.pressed();
    await settled();
    expect(said).toEqual(['prompt', 'stop']);
    expect(voice.wasSpeaking).toBe(true);
    voice.pressed();
    expect(voice.wasSpeaking).toBe(false);
  });

  it('what waits for the browser’s leave is not forgotten', async () => {
    isAllowed = false;
    void voice.add(lines('prompt'));
    voice.pressed();
    expect(voice.wasSpeaking).toBe(true);
    await voice.wake();
    await settled();
    expect(said).toEqual(['prompt']);
  });
});

it('stops while nobody looks at the page, and what is to be said then waits', async () => {
  void voice.say(lines('prompt', 'soup'));
  await settled();
  voice.look(true);
  void voice.add(lines('bread'));
  await settled();
  expect(said).toEqual(['prompt', 'stop']);
  voice.look(false);
  await settled();
  expect(said).toEqual(['prompt', 'stop', 'bread']);
});

describe('what is being said', () => {
  const soup: Line = { text: 'I want soup.', lang: 'en', clip: 'soup', marks: '0 0 2 200 7 500' };
  const wordNow = (): string | undefined => voice.now?.word && soup.text.slice(voice.now.word.from, voice.now.word.to);

  it('is known, with how often the same came before', async () => {
    void voice.say(lines('tea', 'soup', 'tea'), 'a tile');
    await settled();
    expect(voice.now).toMatchObject({ line: { clip: 'tea' }, nth: 0, by: 'a tile' });
    end();
    await settled();
    end();
    await settled();
    expect(voice.now).toMatchObject({ line: { clip: 'tea' }, nth: 1 });
    end();
    await settled();
    expect(voice.now).toBeUndefined();
  });

  it('is followed word by word, by where the sound is and not by the time', async () => {
    vi.useFakeTimers();
    void voice.say([soup]);
    await settled();
    expect(wordNow()).toBe('I');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(wordNow()).toBe('I');
    positionMs = 210;
    await vi.advanceTimersByTimeAsync(200);
    expect(wordNow()).toBe('want');
    positionMs = 500;
    await vi.advanceTimersByTimeAsync(300);
    expect(wordNow()).toBe('soup');
    voice.pressed();
    expect(voice.now).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});

it('is as loud as the person likes', () => {
  voice.manner = { ...USUAL, volume: 0.4 };
  expect(speaker.volume).toBe(0.4);
});

it('knows what cannot be had as mute, until it can', async () => {
  const told = vi.fn();
  voice.addEventListener('voices', told);
  isLoadable = false;
  expect(voice.canSay(lines('soup'))).toBe(true);
  await voice.say(lines('soup'));
  expect(voice.canSay(lines('soup'))).toBe(false);
  expect(voice.canSay(lines('soup', 'bread'))).toBe(true);
  expect(told).toHaveBeenCalledOnce();
  isLoadable = true;
  await voice.say(lines('soup'));
  expect(voice.canSay(lines('soup'))).toBe(true);
});

describe('by the tablet’s own voice', () => {
  let hearing: Hearing;
  let over: (isSaid: boolean) => void;
  const tablet: TabletVoice = {
    speaks: (lang) => lang === 'ur',
    say: (line, _, heard) => {
      said.push(`own ${line.text}`);
      hearing = heard;
      return { said: new Promise((done) => (over = done)), stop: () => (said.push('stop own'), over(true)) };
    },
  };
  const tea: Line = { text: 'گرم چائے', lang: 'ur', clip: 'ur-tea' };

  beforeEach(() => {
    voice = new Voice(speaker, load, tablet);
    voice.manner = { ...USUAL, tablet: true };
  });

  it('is said what it has a voice for, and by a clip what it has none for', async () => {
    void voice.say([tea, ...lines('soup')]);
    await settled();
    expect(said).toEqual(['own گرم چائے']);
    over(true);
    await settled();
    expect(said).toEqual(['own گرم چائے', 'soup']);
  });

  it('counts as heard once it has begun, and is followed by where it is', async () => {
    const begun = voice.say([tea]);
    await settled();
    expect(voice.now).toBeUndefined();
    hearing.begun();
    await expect(begun).resolves.toBe(true);
    hearing.word(4, 0);
    expect(voice.now?.word).toEqual({ from: 4, to: 8 });
  });

  it('is not followed by word where it says something else than what is written', async () => {
    void voice.say([{ ...tea, spoken: 'چائے' }]);
    await settled();
    hearing.begun();
    hearing.word(0, 4);
    expect(voice.now?.line.text).toBe('گرم چائے');
    expect(voice.now?.word).toBeUndefined();
  });

  it('is shown as a whole sentence until it tells of a word, whatever is known of the clip', async () => {
    void voice.say([{ ...tea, marks: '0 0 4 300' }]);
    await settled();
    hearing.begun();
    expect(voice.now?.hasWords).toBe(false);
    hearing.word(4, 4);
    expect(voice.now?.hasWords).toBe(true);
    over(false);
    await settled();
    expect(voice.now).toMatchObject({ hasWords: true, line: { clip: 'ur-tea' } });
  });

  it('waits until the tablet has found its voices', async () => {
    isAllowed = false;
    const begun = voice.say([{ ...tea, clip: null }]);
    await voice.wake();
    await settled();
    hearing.begun();
    await expect(begun).resolves.toBe(true);
  });

  it('that fails is stood in for by the clip', async () => {
    void voice.say([tea]);
    await settled();
    over(false);
    await settled();
    expect(said).toEqual(['own گرم چائے', 'ur-tea']);
  });

  it('is never said what somebody of the home recorded', async () => {
    void voice.say([{ ...tea, recorded: true }, tea]);
    await settled();
    expect(said).toEqual(['ur-tea']);
    end();
    await settled();
    expect(said).toEqual(['ur-tea', 'own گرم چائے']);
  });

  it('stands in for a recording that cannot be fetched', async () => {
    void voice.say([{ ...tea, clip: 'missing', recorded: true }]);
    await settled();
    expect(said).toEqual(['own گرم چائے']);
  });

  it('stops at a press like any other', async () => {
    void voice.say([tea]);
    await settled();
    voice.pressed();
    await settled();
    expect(said).toEqual(['own گرم چائے', 'stop own']);
  });

  it('can be heard what has no clip, and only by who likes that voice', async () => {
    expect(voice.canSay([{ ...tea, clip: null }])).toBe(true);
    voice.manner = USUAL;
    expect(voice.canSay([{ ...tea, clip: null }])).toBe(false);
    void voice.say([tea]);
    await settled();
    expect(said).toEqual(['ur-tea']);
  });
});

describe('a hint', () => {
  it('is as soft as it is asked to be, and each word ends before the next', async () => {
    void voice.hint(lines('soup', 'bread'), 0.5, true);
    await settled();
    expect(said).toEqual(['hint soup 0.5 private']);
    end();
    await settled();
    expect(said).toEqual(['hint soup 0.5 private', 'hint bread 0.5 private']);
  });

  it('gives way to what is said, and to the next hint', async () => {
    void voice.hint(lines('soup'), 0.5, false);
    await settled();
    void voice.hint(lines('bread'), 0.5, false);
    await settled();
    void voice.say(lines('prompt'));
    await settled();
    expect(said).toEqual(['hint soup 0.5', 'stop', 'hint bread 0.5', 'stop', 'prompt']);
  });

  it('can wait until the screen has spoken', async () => {
    let isSilent = false;
    void voice.say(lines('prompt'));
    void voice.silent().then(() => (isSilent = true));
    await settled();
    expect(isSilent).toBe(false);
    end();
    await settled();
    expect(isSilent).toBe(true);
  });

  it('is silent after a press, though what was to be said had no sound yet', async () => {
    voice = new Voice(speaker, () => new Promise(() => {}));
    let isSilent = false;
    void voice.add(lines('prompt'));
    void voice.silent().then(() => (isSilent = true));
    await settled();
    expect(isSilent).toBe(false);
    voice.pressed();
    await settled();
    expect(isSilent).toBe(true);
  });

  it('is silent where what was to be said could not be', async () => {
    void voice.add(lines('missing'));
    await expect(voice.silent()).resolves.toBeUndefined();
    expect(said).toEqual([]);
  });

  it('is not silent yet where something else is said instead', async () => {
    let isSilent = false;
    void voice.say(lines('prompt'));
    void voice.silent().then(() => (isSilent = true));
    void voice.say(lines('soup'));
    await settled();
    expect(isSilent).toBe(false);
    end();
    await settled();
    expect(isSilent).toBe(true);
  });

  it('waits for nobody where the browser refuses sound', async () => {
    isAllowed = false;
    void voice.add(lines('prompt'));
    await expect(voice.silent()).resolves.toBeUndefined();
  });
});

describe('a voice for who likes to hear nothing by itself', () => {
  beforeEach(() => (voice.isReserved = true));

  it('says nothing of itself, but what is asked for and what nobody should miss', async () => {
    expect(await voice.add(lines('prompt'))).toBe(false);
    void voice.tell(lines('sent'));
    await settled();
    void voice.say(lines('again'));
    await settled();
    expect(said).toEqual(['sent', 'stop', 'again']);
  });
});
