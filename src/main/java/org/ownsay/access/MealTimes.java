package org.ownsay.access;

import java.time.LocalTime;

/** When meals are served, in the home's time zone; in this order within a day. */
public record MealTimes(LocalTime breakfastAt, LocalTime lunchAt, LocalTime eveningMealAt) {

    /** Until the home says otherwise. */
    public static final MealTimes USUAL = new MealTimes(LocalTime.of(8, 0), LocalTime.of(12, 30), LocalTime.of(17, 30));

    public MealTimes {
        if (!breakfastAt.isBefore(lunchAt) || !lunchAt.isBefore(eveningMealAt)) {
            throw new IllegalArgumentException(
                    "Breakfast, lunch, evening meal: " + breakfastAt + ", " + lunchAt + ", " + eveningMealAt);
        }
    }
}
