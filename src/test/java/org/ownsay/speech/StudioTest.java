package org.ownsay.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudioTest {

    @Test
    void aClipIsMuLawOf16KilobytesASecond() {
        var wav = Wav.read(Studio.record(Tone.of(440, 0.1, 500, 16_000)).wav());

        assertThat(wav.format()).isEqualTo(7);
        assertThat(wav.channels()).isEqualTo(1);
        assertThat(wav.rateHz()).isEqualTo(16_000);
        assertThat(wav.bytesPerSecond()).isEqualTo(16_000);
        assertThat(wav.bits()).isEqualTo(8);
        assertThat(wav.samplesTold()).isEqualTo(wav.samples().length).isEqualTo(8_000);
    }

    @Test
    void anOddNumberOfSamplesIsPadded() {
        var samples = Arrays.copyOf(Tone.of(440, 0.1, 500, 16_000).samples(), 7_999);

        assertThat(Studio.record(new Sound(samples, 16_000)).wav()).hasSize(58 + 8_000);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.005, 0.05, 0.2, 0.9})
    void quietAndLoudBecomeEven(double level) {
        var wav = Wav.read(Studio.record(Tone.of(440, level, 500, 16_000)).wav());

        assertThat(wav.levelDb()).isCloseTo(-20, within(0.5));
    }

    @Test
    void noPeakIsLouderThanMinusOneDecibel() {
        var click = Tone.of(440, 0.03, 1_000, 16_000);
        click.samples()[8_000] = Short.MAX_VALUE;

        assertThat(Wav.read(Studio.record(click).wav()).peak()).isBetween(0.5, 0.9);
    }

    @Test
    void silenceAroundWordsIsTrimmedToSixtyMilliseconds() {
        var wav = Wav.read(
                Studio.record(Tone.between(700, 440, 0.1, 500, 900, 16_000)).wav());

        assertThat(wav.quietAtStartMs()).isCloseTo(60L, within(11L));
        assertThat(wav.quietAtEndMs()).isCloseTo(60L, within(11L));
        assertThat(wav.lengthMs()).isCloseTo(620L, within(20L));
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 11_025, 16_000, 22_050, 44_100, 48_000})
    void everyRateKeepsPitchAndLength(int rateHz) {
        var wav = Wav.read(Studio.record(Tone.of(1_000, 0.1, 1_000, rateHz)).wav());

        assertThat(wav.lengthMs()).isCloseTo(1_000L, within(2L));
        assertThat(crossings(wav.samples())).isCloseTo(2_000, within(4));
    }

    @Test
    void whatTheLowerRateCannotCarryDoesNotComeBackAsAnotherTone() {
        var high = Resampler.between(22_050, 16_000)
                .resample(floats(Tone.of(10_000, 0.5, 200, 22_050).samples()));
        var loudest = 0f;
        for (var i = 200; i < high.length - 200; i++) {
            loudest = Math.max(loudest, Math.abs(high[i]));
        }
        assertThat(loudest).isLessThan(0.005f);
    }

    @Test
    void whatLastsForMinutesIsNoClip() {
        assertThatExceptionOfType(SpeechFailed.class)
                .isThrownBy(() -> Studio.record(Tone.of(440, 0.1, 121_000, 16_000)));
    }

    @Test
    void silenceIsNoClip() {
        assertThatExceptionOfType(SpeechFailed.class).isThrownBy(() -> Studio.record(Tone.of(440, 0, 500, 16_000)));
        assertThatExceptionOfType(SpeechFailed.class).isThrownBy(() -> Studio.record(new Sound(new short[0], 16_000)));
    }

    private static int crossings(short[] samples) {
        var crossings = 0;
        for (var i = 1; i < samples.length; i++) {
            if (samples[i] < 0 != samples[i - 1] < 0) {
                crossings++;
            }
        }
        return crossings;
    }

    private static float[] floats(short[] samples) {
        var floats = new float[samples.length];
        for (var i = 0; i < samples.length; i++) {
            floats[i] = samples[i] / 32_768f;
        }
        return floats;
    }
}
