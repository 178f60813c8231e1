package org.ownsay.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    private static final Locale URDU = Locale.forLanguageTag("ur");
    private static final Locale HINDI = Locale.forLanguageTag("hi");

    private final Texts texts = new Texts();

    @Test
    void aWordAndWhatIsSaidAboutItEndAsTheirLanguageEndsASentence() {
        var both = Map.<String, Object>of("label", "Lunch", "remark", "From 11:30");
        assertThat(new Texts().get("screen.remark", Locale.ENGLISH, both)).isEqualTo("Lunch. From 11:30.");
        assertThat(new Texts().get("screen.remark", Locale.of("ur"), both)).isEqualTo("Lunch۔ From 11:30۔");
    }

    @Test
    void saysItInTheLanguageAskedFor() {
        assertThat(texts.get("home.yes", URDU)).isEqualTo("ہاں");
    }

    @Test
    void saysItInEnglishWhereALanguageIsNotThereAndTellsSo() {
        assertThat(texts.get("home.yes", HINDI)).isEqualTo("Yes");
        assertThat(texts.languageOf("home.yes", HINDI)).isEqualTo(Locale.ENGLISH);
        assertThat(texts.languageOf("home.yes", URDU)).isEqualTo(URDU);
        assertThat(texts.languageOf("home.yes", Locale.forLanguageTag("ur-PK"))).hasToString("ur_PK");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 14:05",
        "ur, 14:05",
        "pl, 14:05",
        "cy, 14:05",
        "ar, 14:05",
        "bn, ১৪:০৫",
        "pa, 14:05",
        "zh, 14:05",
        "so, 14:05"
    })
    void writesNumbersInTheDigitsThatAreUsual(String tag, String written) {
        assertThat(texts.get("rest.time", Locale.forLanguageTag(tag), Map.of("time", LocalTime.of(14, 5))))
                .isEqualTo(written);
    }

    @Test
    void saysItInTheLanguageWhereACountryHasNoTextsOfItsOwn() {
        assertThat(texts.get("home.yes", Locale.forLanguageTag("ur-PK"))).isEqualTo("ہاں");
    }

    @Test
    void saysWhichTextIsMissing() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> texts.get("no.such.text", Locale.ENGLISH))
                .withMessageContaining("no.such.text");
    }

    @Test
    void putsANameIntoItsPlace() {
        assertThat(texts.get("home.title", Locale.ENGLISH, Map.of("name", "Mira")))
                .isEqualTo("Hello, Mira");
    }

    @Test
    void aNameThatLooksLikeAPatternIsANameStill() {
        assertThat(texts.get("home.title", Locale.ENGLISH, Map.of("name", "{name} O'Hara")))
                .isEqualTo("Hello, {name} O'Hara");
    }

    @Test
    void writesTheDayAsItIsWrittenWhereTheHomeIs() {
        assertThat(texts.get("rest.day.morning", Locale.ENGLISH, Map.of("day", LocalDate.parse("2026-11-22"))))
                .isEqualTo("Sunday morning");
    }

    @Test
    void writesTheTimeAsItIsWrittenWhereTheHomeIs() {
        assertThat(texts.get("rest.time", Locale.ENGLISH, Map.of("time", LocalTime.of(14, 5))))
                .isEqualTo("14:05");
    }
}
