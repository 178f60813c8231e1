package org.ownsay.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingOutTest {

    private static final SpellingOut SPELLING = new SpellingOut();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lunch is at 12:30.            | Lunch is at twelve thirty.
            Tea is at 14:05.              | Tea is at fourteen oh five.
            Later today, from 17:00       | Later today, from seventeen hundred
            At 9:00 or at 12:00           | At nine o'clock or at twelve o'clock
            Until 00:00                   | Until midnight
            I said this on 23 November.   | I said this on the twenty-third of November.
            On 1 May 2026                 | On the first of May twenty twenty-six
            Since 03/02/2025              | Since the third of February twenty twenty-five
            That is £5.                   | That is five pounds.
            £1 or £2.50                   | one pound or two pounds fifty
            I want 2 eggs and 105 peas.   | I want two eggs and one hundred and five peas.
            Half is 0.5, not 1,000.       | Half is zero point five, not one thousand.
            My 80th birthday              | My eightieth birthday
            """)
    void englishIsSaidAsInBritain(String shown, String said) {
        assertThat(said(shown, "en")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Obiad jest o 12:30.           | Obiad jest o dwunastej trzydzieści.
            Jest 14:05                    | Jest czternasta zero pięć
            Później, od 17:00             | Później, od siedemnastej
            Przed 22:02                   | Przed dwudziestą drugą zero dwie
            Do 2:00                       | Do drugiej
            23 listopada                  | dwudziestego trzeciego listopada
            1 maja 2026 roku              | pierwszego maja dwa tysiące dwudziestego szóstego roku
            Od 03.02.2025                 | Od trzeciego lutego dwa tysiące dwudziestego piątego
            £5                            | pięć funtów szterlingów
            2,5 zł                        | dwa przecinek pięć zł
            Mam 21 lat.                   | Mam dwadzieścia jeden lat.
            """)
    void polishHasTheRightEndings(String shown, String said) {
        assertThat(said(shown, "pl")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "es, Son las 14:05, Son las catorce cero cinco",
        "pt, Quero 3, Quero três",
        "ro, Am 23, Am douăzeci și trei",
        "cy, Dw i eisiau 2, Dw i eisiau dau",
        "ar, أريد 3, أريد ثلاثة",
        "zh, 11月23日, 十一月二十三日"
    })
    void othersSayTheirNumbersInWords(String language, String shown, String said) {
        assertThat(said(shown, language)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ur", "pa", "bn", "so"})
    void whoseNumbersNobodyLookedAtKeepFigures(String language) {
        assertThat(said("12:30, 5", language)).isEqualTo("12:30, 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring 01632 960123",
                "0044",
                "9999999",
                "1/2",
                "10-12",
                "25:99",
                "B12",
                "1.2.3.4",
                "99/99/2026",
                "https://x/8"
            })
    void whatIsNoNumberStaysAsItIs(String shown) {
        assertThat(said(shown, "en")).isEqualTo(shown);
    }

    @Test
    void everyWordSaidKnowsTheWordShown() {
        var script = SPELLING.apply(Script.of("Tea is at 14:05, Mira."), Locale.ENGLISH);
        assertThat(script.words(Locale.ENGLISH))
                .extracting(Script.Word::origin)
                .containsExactly(0, 4, 7, 10, 10, 10, 17);
    }

    private static String said(String shown, String language) {
        return SPELLING.apply(Script.of(shown), Locale.forLanguageTag(language)).said();
    }
}
