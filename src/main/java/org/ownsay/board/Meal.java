package org.ownsay.board;

import java.time.LocalTime;
import java.util.Locale;
import org.ownsay.access.MealTimes;

/** What a choice for today is for, where it is for a meal; in the order of the day. */
public enum Meal {
    BREAKFAST,
    LUNCH,
    EVENING;

    /** When it is served. */
    public LocalTime at(MealTimes times) {
        return switch (this) {
            case BREAKFAST -> times.breakfastAt();
            case LUNCH -> times.lunchAt();
            case EVENING -> times.eveningMealAt();
        };
    }

    /** Its name in keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
