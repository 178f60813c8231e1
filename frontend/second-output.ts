/** A second way out for sound, such as an earpiece beside the loudspeaker: what comes out there one person hears. */
export class SecondOutput {
  private made: AudioContext | undefined;

  constructor(private readonly devices: Pick<MediaDevices, 'enumerateDevices'> | undefined = navigator.mediaDevices) {}

  /** Nothing: the tablet has none, or the browser gives it to nobody. */
  get context(): AudioContext | undefined {
    return this.made?.state === 'running' ? this.made : undefined;
  }

  /** At a press: browsers grant sound only then. */
  async open(): Promise<void> {
    const sinkId = this.made ? undefined : await this.find();
    if (sinkId) {
      this.made = new AudioContext({ sampleRate: 16_000, sinkId } as AudioContextOptions);
    }
    await this.made?.resume();
  }

  /** Browsers tell the names of things only to pages that may hear: without them there is none. */
  private async find(): Promise<string | undefined> {
    const all = await this.devices?.enumerateDevices().catch(() => []);
    const outputs = all?.filter(({ kind, deviceId }) => kind === 'audiooutput' && deviceId !== '') ?? [];
    const usual = outputs.find(({ deviceId }) => deviceId === 'default') ?? outputs[0];
    return outputs.find(({ deviceId, groupId }) => !['default', 'communications'].includes(deviceId) && groupId !== usual?.groupId)?.deviceId;
  }
}
