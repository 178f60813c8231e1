package org.ownsay.speech;

import java.math.BigInteger;

/** Changes the rate of a sound with a windowed sinc, in the smallest whole-number ratio of the two rates. */
final class Resampler {

    private static final int ZERO_CROSSINGS = 16;
    private static final double PASS_BAND = 0.92; // of what both rates can carry; the rest is for the filter's slope

    private final int up;
    private final int down;
    private final int reach;
    private final float[][] filters;

    private Resampler(int up, int down) {
        this.up = up;
        this.down = down;
        var cutoff = PASS_BAND * Math.min(1.0, (double) up / down);
        reach = (int) Math.ceil(ZERO_CROSSINGS / cutoff);
        filters = new float[up][];
        for (var phase = 0; phase < up; phase++) {
            filters[phase] = filter((double) phase / up, cutoff, reach);
        }
    }

    static Resampler between(int fromHz, int toHz) {
        var common = BigInteger.valueOf(fromHz).gcd(BigInteger.valueOf(toHz)).intValue();
        return new Resampler(toHz / common, fromHz / common);
    }

    float[] resample(float[] in) {
        if (up == down) {
            return in;
        }
        var out = new float[Math.toIntExact((long) in.length * up / down)];
        for (var i = 0; i < out.length; i++) {
            var position = (long) i * down;
            out[i] = sum(in, Math.toIntExact(position / up), filters[(int) (position % up)]);
        }
        return out;
    }

    private float sum(float[] in, int centre, float[] filter) {
        var first = centre - reach + 1;
        var sum = 0f;
        for (var k = Math.max(0, -first); k < filter.length && first + k < in.length; k++) {
            sum += in[first + k] * filter[k];
        }
        return sum;
    }

    /** The weights of the samples around a point that lies {@code offset} of a sample behind the one at the centre. */
    private static float[] filter(double offset, double cutoff, int reach) {
        var weights = new float[2 * reach];
        for (var k = 0; k < weights.length; k++) {
            var distance = k - reach + 1 - offset;
            weights[k] = (float) (cutoff * sinc(cutoff * distance) * hann(distance / reach));
        }
        return weights;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    private static double hann(double x) {
        return Math.abs(x) >= 1 ? 0 : 0.5 + 0.5 * Math.cos(Math.PI * x);
    }
}
