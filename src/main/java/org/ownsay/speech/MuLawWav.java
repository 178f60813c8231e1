package org.ownsay.speech;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes WAV files in ITU-T G.711 mu-law: half the size of linear samples, and every browser decodes it. */
final class MuLawWav {

    private static final int MU_LAW = 7;
    private static final int BIAS = 132;
    private static final int CLIP = 32_635;

    private MuLawWav() {}

    /** One channel, one byte a sample. */
    static byte[] encode(float[] samples, int rateHz) {
        var padding = samples.length % 2;
        var wav = ByteBuffer.allocate(58 + samples.length + padding).order(ByteOrder.LITTLE_ENDIAN);
        chunk(wav, "RIFF", 50 + samples.length + padding).put(ascii("WAVE"));
        chunk(wav, "fmt ", 18).putShort((short) MU_LAW).putShort((short) 1);
        wav.putInt(rateHz)
                .putInt(rateHz)
                .putShort((short) 1)
                .putShort((short) 8)
                .putShort((short) 0);
        chunk(wav, "fact", 4).putInt(samples.length);
        chunk(wav, "data", samples.length);
        for (var sample : samples) {
            wav.put(encode(Math.round(sample * 32_767)));
        }
        return wav.array();
    }

    /** Sign, three bits for the segment, four bits within it; all inverted. */
    private static byte encode(int linear) {
        var sign = linear < 0 ? 0x80 : 0;
        var size = Math.min(Math.abs(linear), CLIP) + BIAS;
        var segment = 24 - Integer.numberOfLeadingZeros(size);
        var step = size >> segment + 3 & 0x0F;
        return (byte) ~(sign | segment << 4 | step);
    }

    private static ByteBuffer chunk(ByteBuffer wav, String name, int bytes) {
        return wav.put(ascii(name)).putInt(bytes);
    }

    private static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
