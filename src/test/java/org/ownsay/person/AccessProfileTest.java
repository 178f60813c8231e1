package org.ownsay.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessProfileTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 6})
    void twoToSixOptionsFitAPage(int optionsAtATime) {
        assertThat(new AccessProfile(optionsAtATime, Theme.CALM, 24).optionsAtATime())
                .isEqualTo(optionsAtATime);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 7})
    void lessIsNoChoiceAndMoreIsTooMuch(int optionsAtATime) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AccessProfile(optionsAtATime, Theme.CALM, 24));
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 40})
    void wordsAreLargeEnoughToRead(int textPt) {
        assertThat(new AccessProfile(3, Theme.CALM, textPt).textPt()).isEqualTo(textPt);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 23, 41})
    void wordsAreNeitherSmallNorLargerThanTheirTile(int textPt) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AccessProfile(3, Theme.CALM, textPt));
    }

    @Test
    void themesAreNamedAsInTheStyleSheets() {
        assertThat(Theme.values())
                .extracting(Theme::style)
                .containsExactly("calm", "dark", "contrast", "yellow", "print");
    }
}
