import { describe, expect, it } from 'vitest';
import { mono, wav } from './sound-file';

describe('a sound file', () => {
  it('has one channel, no louder than the others were', () => {
    const channels = [new Float32Array([1, 0.5, -1]), new Float32Array([1, -0.5, 0])];
    const sound = { sampleRate: 3, numberOfChannels: 2, getChannelData: (i: number) => channels[i]! };
    expect([...mono(sound)]).toEqual([1, 0, -0.5]);
  });

  it('is what the server reads', () => {
    const view = new DataView(wav(new Float32Array([0, 1, -1, 2]), 16_000));
    const text = (at: number): string => String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
    expect([text(0), text(8), text(12), text(36)]).toEqual(['RIFF', 'WAVE', 'fmt ', 'data']);
    expect(view.byteLength).toBe(52);
    expect(view.getUint32(4, true)).toBe(44);
    expect([view.getUint16(20, true), view.getUint16(22, true), view.getUint16(34, true)]).toEqual([1, 1, 16]);
    expect(view.getUint32(24, true)).toBe(16_000);
    expect([0, 1, 2, 3].map((i) => view.getInt16(44 + i * 2, true))).toEqual([0, 32_767, -32_767, 32_767]);
  });
});
