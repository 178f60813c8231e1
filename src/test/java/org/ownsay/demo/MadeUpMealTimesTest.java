package org.ownsay.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.access.MealTimes;

/** Whenever somebody tries the made-up home, lunch is near. */
class MadeUpMealTimesTest {

    @ParameterizedTest
    @ValueSource(strings = {"10:15", "11:00", "12:29"})
    void beforeLunchItIsAsUsual(LocalTime now) {
        assertThat(MadeUpMealTimes.around(now)).isEqualTo(MealTimes.USUAL);
    }

    @ParameterizedTest
    @CsvSource({"06:10, 07:15", "13:00, 14:15", "17:44, 18:45", "21:50, 23:00", "23:40, 23:15"})
    void lunchComesAboutAnHourLater(LocalTime now, LocalTime lunch) {
        assertThat(MadeUpMealTimes.around(now).lunchAt()).isEqualTo(lunch);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "00:20", "03:00", "09:59", "22:30", "23:59"})
    void mealsAlwaysFollowEachOther(LocalTime now) {
        var meals = MadeUpMealTimes.around(now);
        assertThat(meals.breakfastAt()).isBefore(meals.lunchAt());
        assertThat(meals.lunchAt()).isBefore(meals.eveningMealAt());
    }
}
