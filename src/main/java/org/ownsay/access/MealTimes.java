package org.ownsay.access;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** When meals are served, in the home's time zone; in this order within a day, told in minutes. */
public record MealTimes(LocalTime breakfastAt, LocalTime lunchAt, LocalTime eveningMealAt) {

    /** Until the home says otherwise. */
    public static final MealTimes USUAL = new MealTimes(LocalTime.of(8, 0), LocalTime.of(12, 30), LocalTime.of(17, 30));

    public MealTimes {
        breakfastAt = breakfastAt.truncatedTo(ChronoUnit.MINUTES);
        lunchAt = lunchAt.truncatedTo(ChronoUnit.MINUTES);
        eveningMealAt = eveningMealAt.truncatedTo(ChronoUnit.MINUTES);
        if (!breakfastAt.isBefore(lunchAt) || !lunchAt.isBefore(eveningMealAt)) {
            throw new IllegalArgumentException(
                    "Breakfast, lunch, evening meal: " + breakfastAt + ", " + lunchAt + ", " + eveningMealAt);
        }
    }
}
