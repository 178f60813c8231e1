package org.ownsay.choosing;

import java.time.Duration;
import java.time.LocalTime;
import org.ownsay.access.MealTimes;
import org.ownsay.board.Hours;
import org.ownsay.board.Meal;

/**
 * When people are asked about a meal: on the day, near the moment (practice 5.4, dementia), one meal after the other.
 * Breakfast goes on while people get up; the other meals are cooked by their time.
 */
final class MealHours {

    private static final LocalTime EARLIEST = LocalTime.of(4, 0);
    private static final Duration BREAKFAST_GOES_ON = Duration.ofMinutes(90);
    private static final Duration SERVED = Duration.ofMinutes(30);

    private MealHours() {}

    static Hours of(Meal meal, MealTimes times) {
        return switch (meal) {
            case BREAKFAST -> breakfast(breakfastEnds(times));
            case LUNCH -> new Hours(breakfastEnds(times), lunchEnds(times));
            case EVENING -> new Hours(lunchEnds(times), later(times.eveningMealAt(), SERVED, LocalTime.MAX));
        };
    }

    private static LocalTime breakfastEnds(MealTimes times) {
        return later(times.breakfastAt(), BREAKFAST_GOES_ON, times.lunchAt());
    }

    private static LocalTime lunchEnds(MealTimes times) {
        return later(times.lunchAt(), SERVED, times.eveningMealAt());
    }

    /** Nobody is asked in the night, unless breakfast is early. */
    private static Hours breakfast(LocalTime until) {
        return new Hours(EARLIEST.isBefore(until) ? EARLIEST : LocalTime.MIN, until);
    }

    private static LocalTime later(LocalTime time, Duration more, LocalTime atTheLatest) {
        var isWithin = Duration.between(time, atTheLatest).compareTo(more) > 0;
        return isWithin ? time.plus(more) : atTheLatest;
    }
}
