package org.ownsay.choosing;

import java.time.LocalTime;
import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ownsay.access.MealTimes;

/** Times of day for tests of what must always hold: whole minutes and any others, and often those around midnight. */
final class Times {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private Times() {}

    static Arbitrary<LocalTime> ofDay() {
        var minutes = Arbitraries.integers().between(0, MINUTES_OF_A_DAY - 1).map(Times::minute);
        var any = Arbitraries.longs()
                .between(LocalTime.MIN.toNanoOfDay(), LocalTime.MAX.toNanoOfDay())
                .map(LocalTime::ofNanoOfDay);
        return Arbitraries.oneOf(minutes, any);
    }

    /** Every home that a manager could describe, and many that none would. */
    static Arbitrary<MealTimes> ofMeals() {
        return ofDay().set()
                .ofSize(3)
                .map(three -> {
                    var sorted = new ArrayList<>(three);
                    sorted.sort(null);
                    return sorted;
                })
                .filter(sorted -> isMeals(sorted.get(0), sorted.get(1), sorted.get(2)))
                .map(sorted -> new MealTimes(sorted.get(0), sorted.get(1), sorted.get(2)));
    }

    private static boolean isMeals(LocalTime breakfast, LocalTime lunch, LocalTime evening) {
        try {
            return new MealTimes(breakfast, lunch, evening).lunchAt().isAfter(LocalTime.MIN);
        } catch (IllegalArgumentException no) {
            return false;
        }
    }

    private static LocalTime minute(int ofDay) {
        return LocalTime.of(ofDay / 60, ofDay % 60);
    }
}
