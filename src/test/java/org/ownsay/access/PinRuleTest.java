package org.ownsay.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"482913", " 482913 ", "٤٨٢٩١٣", "۴۸۲۹۱۳", "৪৮২৯১৩"})
    void sixDigitsAreAPinInWhicheverLettersTheyAreTyped(String typed) {
        assertThat(PinRule.read(typed)).hasValue("482913");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "48291", "4829131", "48291a", "48 2913"})
    void nothingElseIs(String typed) {
        assertThat(PinRule.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000000", "123456", "987654", "123123", "121212", "112233", "123321", "789456", "147258", "357951"
            })
    void whatIsGuessedFirstIsEasy(String pin) {
        assertThat(PinRule.isEasy(pin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"482913", "204857", "123795", "550172"})
    void whatIsNotIsNot(String pin) {
        assertThat(PinRule.isEasy(pin)).isFalse();
    }
}
