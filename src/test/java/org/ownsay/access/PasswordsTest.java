package org.ownsay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    @Test
    void twelveCharactersAreEnoughWhateverTheyAre() {
        assertThatCode(() -> Passwords.require("abcdefghijkl")).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> Passwords.require("abcdefghijk"));
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        assertThat(Passwords.isTooShort("🙂".repeat(11))).isTrue();
        assertThat(Passwords.isTooShort("🙂".repeat(12))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ا"})
    void whatBcryptWouldCutOffIsRefused(String letter) {
        assertThat(Passwords.isTooLong(letter.repeat(73))).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Passwords.require(letter.repeat(73)));
    }
}
