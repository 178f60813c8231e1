package org.ownsay.demo;

import java.time.LocalTime;
import org.ownsay.access.MealTimes;

/** In a made-up home lunch comes soon whenever somebody tries it, so that there is something to choose. */
final class MadeUpMealTimes {

    private static final int QUARTER = 15;
    private static final int BETWEEN_MEALS = 270;
    /** Earlier in the night there is no time for a breakfast before: lunch is on the table. */
    private static final int NIGHT = 90;

    private static final int LATE = 23 * 60 + 40;
    private static final int LATEST = 23 * 60 + 59;

    private MadeUpMealTimes() {}

    static MealTimes around(LocalTime now) {
        var usual = MealTimes.USUAL;
        var isBeforeLunch = now.isAfter(usual.breakfastAt().plusHours(2)) && now.isBefore(usual.lunchAt());
        return isBeforeLunch ? usual : withLunchAt(soon(now.toSecondOfDay() / 60));
    }

    /** About an hour from now, at a quarter; all in minutes of the day. */
    private static int soon(int now) {
        return now < NIGHT ? Math.max(1, now) : Math.min((now / QUARTER + 5) * QUARTER, LATE);
    }

    private static MealTimes withLunchAt(int lunch) {
        return new MealTimes(
                at(Math.max(0, lunch - BETWEEN_MEALS)), at(lunch), at(Math.min(lunch + BETWEEN_MEALS, LATEST)));
    }

    private static LocalTime at(int minute) {
        return LocalTime.MIDNIGHT.plusMinutes(minute);
    }
}
