package org.ownsay.speech;

import java.util.List;

/** The one way from what a speaker said to a clip, so that all of them sound alike and equally loud. */
final class Studio {

    static final int RATE_HZ = 16_000;

    /** Part of every clip's name: to be changed with anything here that can be heard. */
    static final String SETTINGS = "mu-law 16 kHz, -20 dBFS, 60 ms";

    private static final long MAX_LENGTH_MS = 120_000;

    private Studio() {}

    /** A WAV file, and when in it each word begins, where the speaker knew. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares clips
    record Clip(byte[] wav, List<Integer> wordsMs) {}

    /** How long it lasts without the silence around it, in milliseconds. */
    static long trimmedMs(Sound sound) {
        var activity = Activity.of(toFloats(sound.samples()), sound.rateHz());
        return (activity.to() - activity.from()) * 1_000L / sound.rateHz();
    }

    /** A WAV file. Throws {@link SpeechFailed} if there is nothing to hear, or so much that nobody would listen. */
    static Clip record(Sound sound) {
        if (sound.lengthMs() > MAX_LENGTH_MS) {
            throw new SpeechFailed(sound.lengthMs() + " ms are too long");
        }
        var even = Resampler.between(sound.rateHz(), RATE_HZ).resample(toFloats(sound.samples()));
        var activity = Activity.of(even, RATE_HZ);
        var wav = MuLawWav.encode(Loudness.even(activity.trim(even), activity.rms()), RATE_HZ);
        var cutMs = activity.from() * 1_000 / RATE_HZ;
        return new Clip(
                wav, sound.wordsMs().stream().map(ms -> Math.max(0, ms - cutMs)).toList());
    }

    /** How loud the voice in it is, 1 being full scale; 0 if nobody speaks. */
    static double level(Sound sound) {
        try {
            return Activity.of(toFloats(sound.samples()), sound.rateHz()).rms();
        } catch (SpeechFailed silence) {
            return 0;
        }
    }

    private static float[] toFloats(short[] samples) {
        var floats = new float[samples.length];
        for (var i = 0; i < samples.length; i++) {
            floats[i] = samples[i] / 32_768f;
        }
        return floats;
    }
}
