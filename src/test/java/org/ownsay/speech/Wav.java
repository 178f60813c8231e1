package org.ownsay.speech;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A clip as a browser reads it. */
record Wav(int format, int channels, int rateHz, int bytesPerSecond, int bits, int samplesTold, short[] samples) {

    static Wav read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    static Wav read(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        expect(name(in), "RIFF");
        expect(in.getInt(), bytes.length - 8);
        expect(name(in), "WAVE");
        expect(name(in), "fmt ");
        expect(in.getInt(), 18);
        var format = in.getShort();
        var channels = in.getShort();
        var rateHz = in.getInt();
        var bytesPerSecond = in.getInt();
        expect(in.getShort(), (short) 1);
        var bits = in.getShort();
        expect(in.getShort(), (short) 0);
        expect(name(in), "fact");
        expect(in.getInt(), 4);
        var told = in.getInt();
        expect(name(in), "data");
        var samples = new short[in.getInt()];
        for (var i = 0; i < samples.length; i++) {
            samples[i] = linear(in.get());
        }
        return new Wav(format, channels, rateHz, bytesPerSecond, bits, told, samples);
    }

    long lengthMs() {
        return samples.length * 1_000L / rateHz;
    }

    double peak() {
        return IntStream.range(0, samples.length)
                        .map(i -> Math.abs(samples[i]))
                        .max()
                        .orElse(0)
                / 32_768.0;
    }

    /** Level over all frames of 20 ms that are no more than 25 dB below the loudest, in dBFS. */
    double levelDb() {
        var levels = IntStream.range(0, samples.length / 320)
                .mapToDouble(frame -> IntStream.range(frame * 320, frame * 320 + 320)
                        .mapToDouble(i -> samples[i] / 32_768.0)
                        .map(sample -> sample * sample)
                        .average()
                        .orElse(0))
                .toArray();
        var loudest = Arrays.stream(levels).max().orElse(0);
        return 10
                * Math.log10(Arrays.stream(levels)
                        .filter(level -> level > loudest / 316)
                        .average()
                        .orElse(0));
    }

    /** How long it is quiet before the first sample above -40 dBFS, in milliseconds. */
    long quietAtStartMs() {
        return IntStream.range(0, samples.length)
                        .filter(i -> Math.abs(samples[i]) > 328)
                        .findFirst()
                        .orElse(samples.length)
                * 1_000L
                / rateHz;
    }

    long quietAtEndMs() {
        return IntStream.range(0, samples.length)
                        .filter(i -> Math.abs(samples[samples.length - 1 - i]) > 328)
                        .findFirst()
                        .orElse(samples.length)
                * 1_000L
                / rateHz;
    }

    private static short linear(byte muLaw) {
        var code = ~muLaw & 0xFF;
        var size = ((code & 0x0F) << 3) + 132 << (code >> 4 & 0x07);
        return (short) ((code & 0x80) == 0 ? size - 132 : 132 - size);
    }

    private static String name(ByteBuffer in) {
        var name = new byte[4];
        in.get(name);
        return new String(name, StandardCharsets.US_ASCII);
    }

    private static void expect(Object actual, Object expected) {
        if (!actual.equals(expected)) {
            throw new AssertionError("In the header: " + actual + " instead of " + expected);
        }
    }
}
