package org.ownsay.speech;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads WAV files, also one that was written to a pipe and so tells more than comes: nobody could go back to its lengths. */
public final class PcmWav {

    private PcmWav() {}

    /** Throws {@link SpeechFailed} for anything but 16-bit linear samples in one channel. */
    public static Sound decode(byte[] bytes) {
        var wav = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            expect(name(wav).equals("RIFF"));
            wav.getInt();
            expect(name(wav).equals("WAVE"));
            return decodeChunks(wav);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw new SpeechFailed("not a WAV file");
        }
    }

    private static Sound decodeChunks(ByteBuffer wav) {
        var rateHz = 0;
        while (true) {
            var name = name(wav);
            var length = wav.getInt();
            switch (name) {
                case "fmt " ->
                    rateHz = decodeFormat(wav.slice(wav.position(), length).order(ByteOrder.LITTLE_ENDIAN));
                case "data" -> {
                    return decodeData(wav, length, rateHz);
                }
                default -> {}
            }
            expect(length >= 0);
            wav.position(wav.position() + length + length % 2);
        }
    }

    private static int decodeFormat(ByteBuffer format) {
        expect(format.getShort() == 1);
        expect(format.getShort() == 1);
        var rateHz = format.getInt();
        format.getInt();
        format.getShort();
        expect(format.getShort() == 16);
        return rateHz;
    }

    private static Sound decodeData(ByteBuffer wav, int told, int rateHz) {
        var isTrue = told >= 0 && told <= wav.remaining();
        var samples = new short[(isTrue ? told : wav.remaining()) / 2];
        wav.asShortBuffer().get(samples);
        return new Sound(samples, rateHz);
    }

    private static String name(ByteBuffer wav) {
        var name = new byte[4];
        wav.get(name);
        return new String(name, StandardCharsets.US_ASCII);
    }

    private static void expect(boolean asItShouldBe) {
        if (!asItShouldBe) {
            throw new IllegalArgumentException();
        }
    }
}
