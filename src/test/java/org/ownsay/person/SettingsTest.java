package org.ownsay.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Settings USUAL = new Settings(new AccessProfile(3, Theme.CALM, 24), VoiceProfile.USUAL);

    @Test
    void whatIsWrittenInShortIsReadAgain() {
        for (var preset : Preset.values()) {
            var settings = preset.on(USUAL);
            assertThat(Settings.of(settings.inShort())).isEqualTo(settings);
        }
    }

    @Test
    void anAddressHoldsItAsItIs() {
        assertThat(USUAL.inShort()).matches("[A-Za-z0-9_.]{1,300}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3.CALM.24", "three.CALM.24.WHOLE"})
    void whatIsNotAllOfThemIsRefused(String broken) {
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.of(broken));
    }

    @Test
    void whatIsBeyondALimitOrLeftOverIsRefused() {
        var whole = USUAL.inShort();
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.of("7" + whole.substring(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.of(whole + ".more"));
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.of(whole.replace("CALM", "LOUD")));
    }
}
