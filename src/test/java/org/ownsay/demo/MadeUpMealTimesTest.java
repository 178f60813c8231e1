package org.ownsay.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.access.MealTimes;
import org.ownsay.choosing.Lunch;

/** Whenever somebody tries the made-up home, lunch is near and can be chosen. */
class MadeUpMealTimesTest {

    @ParameterizedTest
    @ValueSource(strings = {"10:15", "11:00", "12:29"})
    void beforeLunchItIsAsUsual(LocalTime now) {
        assertThat(MadeUpMealTimes.around(now)).isEqualTo(MealTimes.USUAL);
    }

    @ParameterizedTest
    @CsvSource({"06:10, 07:15", "13:00, 14:15", "17:44, 18:45", "21:50, 23:00"})
    void lunchComesAboutAnHourLater(LocalTime now, LocalTime lunch) {
        assertThat(MadeUpMealTimes.around(now).lunchAt()).isEqualTo(lunch);
    }

    /** All but the first and the last minute of the day, which have no room for three meals. */
    static IntStream minutes() {
        return IntStream.range(1, 24 * 60 - 1);
    }

    @ParameterizedTest
    @MethodSource("minutes")
    void lunchCanBeChosenAtOnce(int minute) {
        var now = LocalTime.MIDNIGHT.plusMinutes(minute);
        assertThat(Lunch.isAsked(MadeUpMealTimes.around(now), now)).isTrue();
    }
}
