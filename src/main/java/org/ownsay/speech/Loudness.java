package org.ownsay.speech;

/** Brings every clip to the same loudness, whoever speaks. */
final class Loudness {

    private static final double TARGET = Math.pow(10, -20 / 20.0);
    private static final double PEAK = Math.pow(10, -1 / 20.0);
    private static final double KNEE = PEAK / 2;

    private Loudness() {}

    /** From voiced parts at the level {@code rms} to voiced parts at -20 dBFS, with no peak above -1 dBFS. */
    static float[] even(float[] samples, double rms) {
        var gain = TARGET / rms;
        var even = new float[samples.length];
        for (var i = 0; i < samples.length; i++) {
            even[i] = (float) limit(samples[i] * gain);
        }
        return even;
    }

    /** Straight up to the knee, then bending towards the peak, so that a rare loud moment does not crackle. */
    private static double limit(double sample) {
        var size = Math.abs(sample);
        if (size <= KNEE) {
            return sample;
        }
        var room = PEAK - KNEE;
        return Math.signum(sample) * (KNEE + room * Math.tanh((size - KNEE) / room));
    }
}
