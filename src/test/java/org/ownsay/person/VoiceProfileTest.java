package org.ownsay.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownsay.person.VoiceProfile.Preferred;
import org.ownsay.speech.Manner;

class VoiceProfileTest {

    @ParameterizedTest
    @CsvSource({"50, 50, 20", "150, 150, 100", "80, 100, 60"})
    void aVoiceCanBeHeardAndFollowed(int rate, int pitch, int volume) {
        var heard = new VoiceProfile(Preferred.USUAL, rate, pitch, volume, false);
        assertThat(heard.manner()).isEqualTo(new Manner(Manner.Row.USUAL, rate, pitch));
    }

    @ParameterizedTest
    @CsvSource({"49, 100, 100", "151, 100, 100", "80, 49, 100", "80, 151, 100", "80, 100, 19", "80, 100, 101"})
    void whatNobodyCouldFollowIsNoVoice(int rate, int pitch, int volume) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VoiceProfile(Preferred.USUAL, rate, pitch, volume, false));
    }

    @Test
    void mostPeopleHearItALittleSlowerThanVoicesSpeak() {
        assertThat(VoiceProfile.USUAL.manner()).isEqualTo(Manner.USUAL);
        assertThat(VoiceProfile.USUAL.ratePercent()).isEqualTo(80);
    }

    @Test
    void behindTheTabletsOwnVoiceStandsTheUsualOne() {
        var heard = new VoiceProfile(Preferred.TABLET, 80, 100, 100, false);
        assertThat(heard.isTabletsOwn()).isTrue();
        assertThat(heard.manner().row()).isEqualTo(Manner.Row.USUAL);
        assertThat(new VoiceProfile(Preferred.BRITISH, 80, 100, 100, false)
                        .manner()
                        .row())
                .isEqualTo(Manner.Row.BRITISH);
    }
}
