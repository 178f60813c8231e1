package org.ownsay.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ownsay.access.MealTimes;
import org.ownsay.board.Meal;

/** Whenever a home eats, each meal is asked about in its own hours, and the hours follow each other. */
class MealHoursPropertyTest {

    @Property
    void oneMealIsAskedAboutAfterTheOther(@ForAll("mealTimes") MealTimes times) {
        var breakfast = MealHours.of(Meal.BREAKFAST, times);
        var lunch = MealHours.of(Meal.LUNCH, times);
        var evening = MealHours.of(Meal.EVENING, times);
        assertThat(breakfast.until()).isBeforeOrEqualTo(lunch.from());
        assertThat(lunch.until()).isBeforeOrEqualTo(evening.from());
    }

    @Property
    void noMealIsAskedAboutWhenTheNextOneIsServed(@ForAll("mealTimes") MealTimes times) {
        assertThat(MealHours.of(Meal.BREAKFAST, times).until()).isBeforeOrEqualTo(times.lunchAt());
        assertThat(MealHours.of(Meal.LUNCH, times).until()).isBeforeOrEqualTo(times.eveningMealAt());
    }

    @Property
    void everyMealIsAskedAboutUntilItIsServed(@ForAll("mealTimes") MealTimes times) {
        for (var meal : Meal.values()) {
            assertThat(MealHours.of(meal, times).until()).isAfter(meal.at(times));
        }
    }

    @Property
    void atAnyTimeOneMealIsAskedAboutAtTheMost(@ForAll("mealTimes") MealTimes times, @ForAll("times") LocalTime time) {
        var asked = Stream.of(Meal.values())
                .filter(meal -> MealHours.of(meal, times).contains(time));
        assertThat(asked.count()).isLessThanOrEqualTo(1);
    }

    @Property
    void breakfastIsAskedAboutFromFourAtTheEarliest(@ForAll("mealTimes") MealTimes times) {
        var four = LocalTime.of(4, 0);
        var hours = MealHours.of(Meal.BREAKFAST, times);
        assertThat(hours.from().isBefore(four) && hours.until().isAfter(four)).isFalse();
    }

    @Example
    void theLastMealMayEndWithTheDay() {
        var late = new MealTimes(LocalTime.MIN, LocalTime.of(23, 58), LocalTime.MAX);
        assertThat(MealHours.of(Meal.EVENING, late).until()).isEqualTo(LocalTime.MAX);
    }

    @Provide
    static Arbitrary<LocalTime> times() {
        return Times.ofDay();
    }

    @Provide
    static Arbitrary<MealTimes> mealTimes() {
        return Times.ofMeals();
    }
}
