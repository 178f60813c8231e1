import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SecondOutput } from './second-output';

const device = (deviceId: string, groupId: string, kind = 'audiooutput'): MediaDeviceInfo =>
  ({ deviceId, groupId, kind }) as MediaDeviceInfo;
const LOUDSPEAKER = [device('default', 'built-in'), device('communications', 'built-in'), device('a1', 'built-in')];
const EARPIECE = device('b2', 'usb');

let made: unknown[];

beforeEach(() => {
  made = [];
  vi.stubGlobal(
    'AudioContext',
    class {
      state = 'suspended';
      constructor(options: unknown) {
        made.push(options);
      }
      async resume(): Promise<void> {
        this.state = 'running';
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const opened = async (...all: MediaDeviceInfo[]): Promise<SecondOutput> => {
  const output = new SecondOutput({ enumerateDevices: async () => all });
  await output.open();
  return output;
};

it('is another thing than the one that sounds otherwise', async () => {
  expect((await opened(...LOUDSPEAKER, EARPIECE)).context).toBeDefined();
  expect(made).toEqual([{ sampleRate: 16_000, sinkId: 'b2' }]);
});

it('is none where there is only one, by however many names', async () => {
  expect((await opened(...LOUDSPEAKER)).context).toBeUndefined();
  expect((await opened(...LOUDSPEAKER, device('mic', 'usb', 'audioinput'))).context).toBeUndefined();
});

it('is none where the browser tells no names, or nothing at all', async () => {
  expect((await opened(device('', ''), device('', ''))).context).toBeUndefined();
  const hidden = new SecondOutput(undefined);
  await hidden.open();
  expect(hidden.context).toBeUndefined();
});

it('is opened once, however often something is pressed', async () => {
  const output = await opened(...LOUDSPEAKER, EARPIECE);
  await output.open();
  expect(made).toHaveLength(1);
});
