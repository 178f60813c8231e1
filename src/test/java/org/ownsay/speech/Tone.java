package org.ownsay.speech;

/** Sounds of known frequency, level and length. */
final class Tone {

    private Tone() {}

    static Sound of(int hertz, double level, int lengthMs, int rateHz) {
        return between(0, hertz, level, lengthMs, 0, rateHz);
    }

    static Sound between(int quietMs, int hertz, double level, int lengthMs, int quietAfterMs, int rateHz) {
        var samples = new short[(quietMs + lengthMs + quietAfterMs) * rateHz / 1_000];
        var from = quietMs * rateHz / 1_000;
        for (var i = 0; i < lengthMs * rateHz / 1_000; i++) {
            samples[from + i] = (short) (32_767 * level * Math.sin(2 * Math.PI * hertz * i / rateHz));
        }
        return new Sound(samples, rateHz);
    }
}
