package org.ownsay.speech;

import java.util.List;

/**
 * What a speaker said, as it came: one channel, 16-bit linear samples.
 *
 * @param samples from -32768 to 32767, in the order of time; neither copied nor changed
 * @param rateHz samples a second, from 8,000 to 48,000
 * @param wordsMs when each word of the text begins, one for each run without spaces; empty where it is not known
 */
public record Sound(short[] samples, int rateHz, List<Integer> wordsMs) {

    public Sound {
        if (rateHz < 8_000 || rateHz > 48_000) {
            throw new IllegalArgumentException("Not a rate for speech: " + rateHz + " Hz");
        }
        wordsMs = List.copyOf(wordsMs);
    }

    /** Of which it is not known when each word is heard. */
    public Sound(short[] samples, int rateHz) {
        this(samples, rateHz, List.of());
    }

    /** How long it lasts, in milliseconds. */
    public long lengthMs() {
        return samples.length * 1_000L / rateHz;
    }
}
