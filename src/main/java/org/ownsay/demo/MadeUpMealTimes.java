package org.ownsay.demo;

import java.time.Duration;
import java.time.LocalTime;
import org.ownsay.access.MealTimes;

/** In a made-up home lunch comes soon whenever somebody tries it, so that there is something to choose. */
final class MadeUpMealTimes {

    private static final LocalTime LATE = LocalTime.of(23, 15);
    private static final LocalTime LATEST = LocalTime.of(23, 45);
    private static final Duration BETWEEN_MEALS = Duration.ofMinutes(270);

    private MadeUpMealTimes() {}

    static MealTimes around(LocalTime now) {
        var usual = MealTimes.USUAL;
        var isBeforeLunch = now.isAfter(usual.breakfastAt().plusHours(2)) && now.isBefore(usual.lunchAt());
        return isBeforeLunch ? usual : withLunchAt(soon(now));
    }

    /** About an hour from now, at a quarter. */
    private static LocalTime soon(LocalTime now) {
        var minutes = (now.toSecondOfDay() / 900 + 5) * 15;
        var lateMinutes = LATE.toSecondOfDay() / 60;
        return LocalTime.MIDNIGHT.plusMinutes(Math.min(minutes, lateMinutes));
    }

    private static MealTimes withLunchAt(LocalTime lunch) {
        var sinceMidnight = Duration.between(LocalTime.MIDNIGHT, lunch);
        var untilLatest = Duration.between(lunch, LATEST);
        return new MealTimes(
                lunch.minus(shorter(sinceMidnight, BETWEEN_MEALS)),
                lunch,
                lunch.plus(shorter(untilLatest, BETWEEN_MEALS)));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
