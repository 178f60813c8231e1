import { describe, expect, it } from 'vitest';
import { type Running, type Studio, Take, type Trouble } from './take';

const SOUND = new Blob(['sound']);
const WAV = new Blob(['wav']);

/** A studio whose microphone, decoder and way to the server do what a test says. */
function studio(more: Partial<Studio> = {}): Studio & { ended: number; limit?: () => void; sent: Blob[] } {
  const made = {
    ended: 0,
    sent: [] as Blob[],
    limit: undefined as (() => void) | undefined,
    missing: (): Trouble | undefined => undefined,
    record: (): Promise<Running> => Promise.resolve({ end: () => (made.ended++, Promise.resolve(SOUND)) }),
    toWav: () => Promise.resolve(WAV),
    send: (wav: Blob) => (made.sent.push(wav), Promise.resolve(true)),
    after: (seconds: number, then: () => void) => {
      expect(seconds).toBe(29);
      made.limit = then;
      return () => (made.limit = undefined);
    },
  };
  return Object.assign(made, more) as ReturnType<typeof studio>;
}

function take(of: Studio): { it: Take; phases: string[] } {
  const phases: string[] = [];
  const it: Take = new Take(of, 30, () => phases.at(-1) === it.phase || phases.push(it.phase));
  return { it, phases };
}

describe('a take', () => {
  it('is recorded, listened to and saved', async () => {
    const here = studio();
    const { it, phases } = take(here);
    await it.record();
    await it.stop();
    expect(it.sound).toBe(WAV);
    await it.save();
    expect(here.sent).toEqual([WAV]);
    it.answered();
    expect(phases).toEqual(['asking', 'recording', 'working', 'ready', 'sending', 'ready']);
    expect(here.ended).toBe(1);
  });

  it('ends by itself after half a minute', async () => {
    const here = studio();
    const { it } = take(here);
    await it.record();
    here.limit!();
    await expect.poll(() => it.phase).toBe('ready');
    expect(here.limit).toBeUndefined();
  });

  it('can be done again', async () => {
    const { it } = take(studio());
    await it.choose(SOUND);
    it.again();
    expect(it.phase).toBe('idle');
    expect(it.sound).toBeUndefined();
  });

  it('can be brought as a file where there is no microphone', async () => {
    const { it } = take(studio({ missing: () => 'not-safe' }));
    expect(it.trouble).toBe('not-safe');
    expect(it.canRecord).toBe(false);
    await it.choose(SOUND);
    expect(it.phase).toBe('ready');
    expect(it.trouble).toBeUndefined();
  });

  it('says why the microphone is off', async () => {
    const named = (name: string): Error => Object.assign(new Error(name), { name });
    const { it } = take(studio({ record: () => Promise.reject(named('NotAllowedError')) }));
    await it.record();
    expect([it.phase, it.trouble]).toEqual(['idle', 'not-allowed']);
    const { it: without } = take(studio({ record: () => Promise.reject(named('NotFoundError')) }));
    await without.record();
    expect(without.trouble).toBe('no-microphone');
  });

  it('says that a file has no sound', async () => {
    const { it } = take(studio({ toWav: () => Promise.reject(new Error('no sound')) }));
    await it.choose(SOUND);
    expect([it.phase, it.trouble]).toEqual(['idle', 'no-sound']);
  });

  it('is not lost when it does not arrive', async () => {
    const { it } = take(studio({ send: () => Promise.reject(new Error('away')) }));
    await it.choose(SOUND);
    await it.save();
    expect([it.phase, it.trouble, it.sound]).toEqual(['ready', 'not-sent', WAV]);
  });

  it('lets go of the microphone when somebody leaves, also while they are still asked', async () => {
    const here = studio();
    const { it } = take(here);
    await it.record();
    it.leave();
    expect(here.ended).toBe(1);
    const asked = it.record();
    it.leave();
    await asked;
    expect(here.ended).toBe(2);
    expect(it.phase).toBe('idle');
  });

  it('counts only what was chosen last', async () => {
    const slow = new Blob(['slow']);
    let release = (_: Blob): void => {};
    const coming = new Promise<Blob>((resolve) => (release = resolve));
    const { it } = take(studio({ toWav: (file) => (file === slow ? coming : Promise.resolve(WAV)) }));
    const first = it.choose(slow);
    await it.choose(SOUND);
    release(slow);
    await first;
    expect(it.sound).toBe(WAV);
  });
});
