package org.ownsay.speech;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Sounds as a browser sends them. */
public final class TestRecordings {

    private TestRecordings() {}

    /** A tone that lasts so long, with silence around it. */
    public static byte[] wav(int lengthMs) {
        return wav(Tone.between(300, 300, 0.2, lengthMs, 300, 16_000), 1);
    }

    static byte[] wav(Sound sound, int channels) {
        var bytes = sound.samples().length * 2;
        var wav = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(36 + bytes).put(ascii("WAVE"));
        wav.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) channels);
        wav.putInt(sound.rateHz())
                .putInt(sound.rateHz() * 2)
                .putShort((short) 2)
                .putShort((short) 16);
        wav.put(ascii("data")).putInt(bytes);
        for (var sample : sound.samples()) {
            wav.putShort(sample);
        }
        return wav.array();
    }

    private static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
