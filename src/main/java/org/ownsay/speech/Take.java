package org.ownsay.speech;

/** What somebody recorded, as it will be heard: without silence around it, and as loud as every voice. */
public final class Take {

    public static final int MOST_BYTES = 2_000_000;
    public static final int MOST_SECONDS = 30;

    private static final double FAINTEST = 0.003; // -50 dBFS: below that it is the room, and nobody in it
    private static final int SHORTEST_MS = 100;

    private final byte[] wav;

    private Take(byte[] wav) {
        this.wav = wav;
    }

    /**
     * @param wav a WAV file: 16-bit linear samples in one channel, 8,000 to 48,000 a second
     * @throws UnusableRecording if it is anything else, too large, too long, or if nobody speaks in it
     */
    public static Take of(byte[] wav) {
        if (wav.length > MOST_BYTES) {
            throw new UnusableRecording(UnusableRecording.Why.TOO_LARGE);
        }
        var sound = read(wav);
        if (sound.lengthMs() > MOST_SECONDS * 1_000L) {
            throw new UnusableRecording(UnusableRecording.Why.TOO_LONG);
        }
        if (sound.lengthMs() < SHORTEST_MS || Studio.level(sound) < FAINTEST) {
            throw new UnusableRecording(UnusableRecording.Why.SILENT);
        }
        return new Take(Studio.record(sound).wav());
    }

    /** The clip: a mu-law WAV file. */
    public byte[] wav() {
        return wav.clone();
    }

    private static Sound read(byte[] wav) {
        try {
            return PcmWav.decode(wav);
        } catch (SpeechFailed broken) {
            throw new UnusableRecording(UnusableRecording.Why.NO_SOUND);
        }
    }
}
