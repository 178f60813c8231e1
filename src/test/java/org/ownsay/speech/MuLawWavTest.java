package org.ownsay.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MuLawWavTest {

    @ParameterizedTest
    @CsvSource({"0, 0xFF", "1, 0x80", "-1, 0x00"})
    void theEndsOfTheScaleAreThoseOfG711(float sample, String code) {
        assertThat(MuLawWav.encode(new float[] {sample}, 16_000)[58])
                .isEqualTo(Integer.decode(code).byteValue());
    }

    @ParameterizedTest
    @ValueSource(floats = {0.001f, -0.001f, 0.01f, -0.02f, 0.1f, -0.3f, 0.5f, -0.89f})
    void whatIsDecodedIsNearlyWhatWasEncoded(float sample) {
        var decoded = Wav.read(MuLawWav.encode(new float[] {sample}, 16_000)).samples()[0] / 32_767.0;

        assertThat(Math.abs(decoded - sample)).isLessThan(0.0003 + 0.035 * Math.abs(sample));
    }
}
