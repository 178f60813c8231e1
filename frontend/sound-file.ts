/** What the server takes: one channel, 16-bit linear samples, 16,000 a second. */
const RATE_HZ = 16_000;
export const MOST_SECONDS = 30;

/** Whoever decodes sound: a browser does. */
export interface Decoded {
  readonly sampleRate: number;
  readonly numberOfChannels: number;
  getChannelData(channel: number): Float32Array;
}

/** All channels as one, none of them louder than it was. */
export function mono(sound: Decoded): Float32Array {
  const first = sound.getChannelData(0);
  const mixed = new Float32Array(first.length);
  for (let channel = 0; channel < sound.numberOfChannels; channel++) {
    const samples = sound.getChannelData(channel);
    for (let i = 0; i < mixed.length; i++) {
      mixed[i]! += samples[i]! / sound.numberOfChannels;
    }
  }
  return mixed;
}

/** A WAV file. What is louder than full scale is cut off. */
export function wav(samples: Float32Array, rateHz: number): ArrayBuffer {
  const bytes = new ArrayBuffer(44 + samples.length * 2);
  const view = new DataView(bytes);
  const text = (at: number, name: string): void =>
    [...name].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  text(0, 'RIFF');
  view.setUint32(4, 36 + samples.length * 2, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rateHz, true);
  view.setUint32(28, rateHz * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, samples.length * 2, true);
  samples.forEach((sample, i) =>
    view.setInt16(44 + i * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), true));
  return bytes;
}

/** Any sound that this browser can read, as the server takes it. A little more than is allowed is sent, and told so there. */
export async function toWav(file: Blob): Promise<Blob> {
  const sound = await new OfflineAudioContext(1, 1, RATE_HZ).decodeAudioData(await file.arrayBuffer());
  const samples = mono(sound).subarray(0, Math.ceil((MOST_SECONDS + 1) * sound.sampleRate));
  return new Blob([wav(samples, sound.sampleRate)], { type: 'audio/wav' });
}
