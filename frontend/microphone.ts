import { toWav } from './sound-file';
import type { Running, Studio, Trouble } from './take';

/** This browser's own microphone, and the way to the server. */
export function browserStudio(address: () => string): Studio {
  return { missing, record, toWav, send: (wav) => send(address(), wav), after };
}

/** Without TLS a browser has no microphone at all. */
function missing(): Trouble | undefined {
  if (!window.isSecureContext) {
    return 'not-safe';
  }
  return 'mediaDevices' in navigator && 'MediaRecorder' in window ? undefined : 'no-microphone';
}

async function record(): Promise<Running> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
  const recorder = new MediaRecorder(stream);
  const parts: Blob[] = [];
  const whole = new Promise<Blob>((resolve) => {
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    recorder.addEventListener('stop', () => {
      stream.getTracks().forEach((track) => track.stop());
      resolve(new Blob(parts, { type: recorder.mimeType }));
    });
  });
  recorder.start();
  return {
    end: () => {
      if (recorder.state !== 'inactive') {
        recorder.stop();
      }
      return whole;
    },
  };
}

/** Also what the server cannot use has arrived: it says why by itself. */
async function send(address: string, wav: Blob): Promise<boolean> {
  const UNUSABLE = 422;
  const { ok, status } = await fetch(address, {
    method: 'POST', body: wav, headers: { 'Content-Type': 'application/octet-stream' },
  });
  return ok || status === UNUSABLE;
}

function after(seconds: number, then: () => void): () => void {
  const timer = setTimeout(then, seconds * 1_000);
  return () => clearTimeout(timer);
}
