package org.ownsay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownsay.access.Home.HomeLanguage;

class HomeTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/London, 2026-11-22T23:59:59Z, 2026-11-22", // winter: the same as UTC
        "Europe/London, 2026-07-22T22:59:59Z, 2026-07-22", // summer: an hour before UTC's midnight
        "Europe/London, 2026-07-22T23:00:00Z, 2026-07-23",
        "Europe/London, 2026-03-29T00:59:59Z, 2026-03-29", // the clocks go forward
        "Europe/London, 2026-03-28T23:59:59Z, 2026-03-28",
        "Europe/London, 2026-03-29T23:00:00Z, 2026-03-30", // and midnight comes an hour earlier
        "Europe/London, 2026-10-24T23:00:00Z, 2026-10-25", // the clocks go back
        "Europe/London, 2026-10-25T23:59:59Z, 2026-10-25", // a day of twenty-five hours
        "Asia/Karachi, 2026-11-22T19:00:00Z, 2026-11-23",
        "America/Los_Angeles, 2026-11-22T07:59:59Z, 2026-11-21"
    })
    void itsDayIsThatOfItsOwnCalendar(String timeZone, Instant instant, LocalDate day) {
        assertThat(home(timeZone, "en").dayOf(instant)).isEqualTo(day);
    }

    @Test
    void aTimeZoneThatIsNotThereIsNone() {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> home("Mars/Olympus", "en"));
    }

    @Test
    void everyHomeSpeaksSomeLanguage() {
        assertThatIllegalArgumentException().isThrownBy(() -> home("Europe/London"));
    }

    @Test
    void itsFirstLanguageComesFirst() {
        assertThat(home("Europe/London", "ur", "en").languages())
                .containsExactly(Locale.forLanguageTag("ur"), Locale.ENGLISH);
    }

    private static Home home(String timeZone, String... languages) {
        var screens = Stream.of(languages).map(HomeLanguage::new).toList();
        return new Home(
                HomeId.next(), "Rowan House", timeZone, MealTimes.USUAL, List.copyOf(screens), true, Instant.EPOCH);
    }
}
