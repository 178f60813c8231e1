package org.ownsay.speech.freetts;

import com.sun.speech.freetts.audio.AudioPlayer;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.AudioFormat;
import org.ownsay.speech.Sound;

/** Takes what FreeTTS would play: no sound card is needed. */
final class Recorder implements AudioPlayer {

    private final List<Integer> wordsMs = new ArrayList<>();
    private int plannedMs;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private AudioFormat format = new AudioFormat(16_000, 16, 1, true, true);

    /**
     * The next sentence is planned; its sound may come later, from another thread.
     *
     * @param timesMs of its words, from its beginning
     */
    void note(List<Integer> timesMs, int lengthMs) {
        timesMs.forEach(ms -> wordsMs.add(plannedMs + ms));
        plannedMs += lengthMs;
    }

    Sound sound() {
        var order = format.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        var linear = ByteBuffer.wrap(bytes.toByteArray()).order(order).asShortBuffer();
        var samples = new short[linear.remaining()];
        linear.get(samples);
        return new Sound(samples, Math.round(format.getSampleRate()), wordsMs);
    }

    @Override
    public boolean write(byte[] audio) {
        return write(audio, 0, audio.length);
    }

    @Override
    public boolean write(byte[] audio, int offset, int size) {
        bytes.write(audio, offset, size);
        return true;
    }

    @Override
    public void setAudioFormat(AudioFormat given) {
        format = given;
    }

    @Override
    public AudioFormat getAudioFormat() {
        return format;
    }

    @Override
    public void begin(int size) {}

    @Override
    public boolean end() {
        return true;
    }

    @Override
    public boolean drain() {
        return true;
    }

    @Override
    public void pause() {}

    @Override
    public void resume() {}

    @Override
    public void reset() {}

    @Override
    public void cancel() {}

    @Override
    public void close() {}

    @Override
    public float getVolume() {
        return 1;
    }

    @Override
    public void setVolume(float volume) {}

    @Override
    public long getTime() {
        return -1;
    }

    @Override
    public void resetTime() {}

    @Override
    public void startFirstSampleTimer() {}

    @Override
    public void showMetrics() {}
}
