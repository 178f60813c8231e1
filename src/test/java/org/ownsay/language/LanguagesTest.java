package org.ownsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({"en, ltr", "ur, rtl", "ar, rtl", "pa, ltr", "en-GB, ltr"})
    void isReadFromTheSideThatItIsWrittenFrom(String tag, String direction) {
        assertThat(Languages.direction(Locale.forLanguageTag(tag))).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({"en, English", "ur, اردو", "fr, Français", "pl, Polski"})
    void isCalledByItsOwnName(String tag, String name) {
        assertThat(Languages.ownName(Locale.forLanguageTag(tag))).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "cy", "en", "es", "pa", "pl", "pt", "ro", "so", "ur", "zh"})
    void isMostlyWrittenWithTheDigitsOfEnglish(String tag) {
        assertThat(Languages.findDigits(Locale.forLanguageTag(tag))).isEmpty();
    }

    @Test
    void bengaliHasDigitsOfItsOwn() {
        assertThat(Languages.findDigits(Locale.of("bn"))).contains("beng");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Amina, Derek and Joyce",
                "pl | Amina, Derek i Joyce",
                "ur | Amina، Derek، اور Joyce",
                "zh | Amina、Derek和Joyce"
            })
    void severalThingsAreListedAsOneSaysThem(String tag, String listed) {
        var things = List.of("Amina", "Derek", "Joyce");
        assertThat(Languages.list(things, Locale.forLanguageTag(tag))).isEqualTo(listed);
    }
}
