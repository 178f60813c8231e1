package org.ownsay.speech;

import java.util.Arrays;

/**
 * Where in a recording somebody speaks, and how loud.
 *
 * @param from first sample worth keeping
 * @param to one after the last sample worth keeping
 * @param rms level of the voiced parts, 1 being full scale
 */
record Activity(int from, int to, double rms) {

    private static final int FRAME_MS = 10;
    private static final int MARGIN_MS = 60;
    private static final double SILENCE = 0.001; // -60 dBFS
    private static final double FAINT = 0.01; // -40 dB below the loudest frame: breath and tails, still kept
    private static final double VOICED = 0.1; // -20 dB below the loudest frame: what loudness is judged by

    static Activity of(float[] samples, int rateHz) {
        var frame = rateHz * FRAME_MS / 1_000;
        var levels = levels(samples, frame);
        var loudest = Arrays.stream(levels).max().orElse(0);
        if (loudest < SILENCE) {
            throw new SpeechFailed("silence");
        }
        var audible = Math.max(SILENCE, loudest * FAINT);
        var first = 0;
        while (levels[first] < audible) {
            first++;
        }
        var last = levels.length - 1;
        while (levels[last] < audible) {
            last--;
        }
        var margin = rateHz * MARGIN_MS / 1_000;
        return new Activity(
                Math.max(0, first * frame - margin),
                Math.min(samples.length, (last + 1) * frame + margin),
                rootMeanSquare(Arrays.stream(levels)
                        .filter(level -> level >= loudest * VOICED)
                        .toArray()));
    }

    float[] trim(float[] samples) {
        return Arrays.copyOfRange(samples, from, to);
    }

    private static double[] levels(float[] samples, int frame) {
        var levels = new double[(samples.length + frame - 1) / frame];
        for (var i = 0; i < levels.length; i++) {
            var end = Math.min(samples.length, (i + 1) * frame);
            var sum = 0.0;
            for (var k = i * frame; k < end; k++) {
                sum += samples[k] * samples[k];
            }
            levels[i] = Math.sqrt(sum / frame);
        }
        return levels;
    }

    private static double rootMeanSquare(double[] levels) {
        return Math.sqrt(
                Arrays.stream(levels).map(level -> level * level).average().orElse(0));
    }
}
