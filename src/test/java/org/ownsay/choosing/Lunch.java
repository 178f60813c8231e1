package org.ownsay.choosing;

import java.time.LocalTime;
import org.ownsay.access.MealTimes;
import org.ownsay.board.Meal;

/** The hours of lunch, for tests elsewhere. */
public final class Lunch {

    private Lunch() {}

    public static boolean isAsked(MealTimes meals, LocalTime now) {
        return MealHours.of(Meal.LUNCH, meals).contains(now);
    }
}
