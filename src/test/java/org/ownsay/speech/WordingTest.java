package org.ownsay.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @Test
    void spacesAroundAndBetweenWordsAreNotHeard() {
        assertThat(said("  I want\t\n soup.\u00A0 ")).isEqualTo("I want soup.");
    }

    @Test
    void whatLooksTheSameIsSaidTheSame() {
        assertThat(said("cafe\u0301")).isEqualTo("caf\u00E9");
    }

    @Test
    void controlsAndDirectionsAreLeftOut() {
        assertThat(said("s\u0000o\u0001u\u007Fp\u202E\u2066\u200F\uFEFF")).isEqualTo("soup");
    }

    @Test
    void halfACharacterIsLeftOut() {
        assertThat(said("soup\uD83C")).isEqualTo("soup");
    }

    @Test
    void whatJoinsLettersStays() {
        assertThat(said("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645")).contains("\u200C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0000", "\u202E", "\n\t"})
    void nothingIsNotSaid(String text) {
        assertThat(Wording.find(text)).isEmpty();
    }

    @Test
    void aThousandCharactersAreSaidAndOneMoreIsNot() {
        assertThat(Wording.find("a".repeat(1_000))).isPresent();
        assertThat(Wording.find("a".repeat(1_001))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en,    Soup,         true",
        "en,    سوپ,          false",
        "ur,    سوپ,          true",
        "ur,    Soup,         false",
        "ur,    BBC کی خبریں, true",
        "ur,    12,           true",
        "zh,    汤,           true",
        "hi,    चाय,          true",
        "pa,    ਚਾਹ,          true",
        "pa-PK, چائے,         true",
        "xx,    Soup,         false"
    })
    void aTextBelongsToALanguageWrittenInItsLetters(String language, String text, boolean belongs) {
        assertThat(new Wording(text).isWrittenIn(Locale.forLanguageTag(language)))
                .isEqualTo(belongs);
    }

    private static String said(String text) {
        return Wording.find(text).orElseThrow().text();
    }
}
