package org.ownsay.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.ownsay.speech.UnusableRecording.Why;

class TakeTest {

    @Test
    void aRecordingSoundsLikeEveryClip() {
        var wav = Wav.read(Take.of(TestRecordings.wav(Tone.between(900, 300, 0.02, 700, 900, 16_000), 1))
                .wav());
        assertThat(wav.levelDb()).isCloseTo(-20, within(0.5));
        assertThat(wav.quietAtStartMs()).isCloseTo(60L, within(11L));
        assertThat(wav.lengthMs()).isCloseTo(820L, within(20L));
    }

    @Test
    void whatStandsBehindTheSoundIsNotHeard() {
        var wav = TestRecordings.wav(500);
        var tagged = Arrays.copyOf(wav, wav.length + 8_000);
        Arrays.fill(tagged, wav.length, tagged.length, (byte) 77);
        assertThat(Take.of(tagged).wav()).isEqualTo(Take.of(wav).wav());
    }

    @Test
    void halfAMinuteIsEnough() {
        assertThat(Take.of(TestRecordings.wav(29_000)).wav()).isNotEmpty();
        assertRefused(TestRecordings.wav(30_000), Why.TOO_LONG);
    }

    @Test
    void twoMegabytesAreEnough() {
        assertRefused(new byte[2_000_001], Why.TOO_LARGE);
    }

    @Test
    void somebodyMustSpeak() {
        assertRefused(TestRecordings.wav(Tone.of(300, 0, 2_000, 16_000), 1), Why.SILENT);
        assertRefused(TestRecordings.wav(Tone.of(300, 0.002, 2_000, 16_000), 1), Why.SILENT);
        assertRefused(TestRecordings.wav(Tone.of(300, 0.2, 20, 16_000), 1), Why.SILENT);
        assertRefused(TestRecordings.wav(new Sound(new short[0], 16_000), 1), Why.SILENT);
    }

    @Test
    void nothingButOneChannelOfLinearSamplesIsRead() {
        assertRefused(TestRecordings.wav(Tone.of(300, 0.2, 500, 16_000), 2), Why.NO_SOUND);
        assertRefused(new byte[0], Why.NO_SOUND);
        assertRefused("<speak>soup</speak>".getBytes(StandardCharsets.UTF_8), Why.NO_SOUND);
        assertRefused(Arrays.copyOf(TestRecordings.wav(500), 30), Why.NO_SOUND);
        assertRefused(Take.of(TestRecordings.wav(500)).wav(), Why.NO_SOUND);
    }

    private static void assertRefused(byte[] wav, Why why) {
        assertThatExceptionOfType(UnusableRecording.class)
                .isThrownBy(() -> Take.of(wav))
                .extracting(UnusableRecording::why)
                .isEqualTo(why);
    }
}
