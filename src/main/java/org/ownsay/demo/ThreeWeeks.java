package org.ownsay.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ownsay.access.Home;
import org.ownsay.access.KnownTablet;
import org.ownsay.board.TopicId;
import org.ownsay.person.Person;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Lets three weeks pass in a made-up home: who is asked what, and when. */
@Component
@ConditionalOnProperty("ownsay.demo")
class ThreeWeeks {

    private static final int DAYS = 21;
    private static final TopicId BREAKFAST = new TopicId("breakfast");
    private static final TopicId LUNCH = new TopicId("lunch");
    private static final TopicId EVENING_MEAL = new TopicId("evening-meal");
    private static final TopicId DRINKS = new TopicId("drinks");
    private static final TopicId FEELINGS = new TopicId("feelings");
    /** What is asked for the plan, one of them every third day; the rest is left for the newcomer to choose. */
    private static final List<TopicId> FOR_THE_PLAN = Stream.of(
                    "my-breakfast", "outdoors", "mornings", "my-drinks", "with-others", "talking", "comfort")
            .map(TopicId::new)
            .toList();

    private final MadeUpAnswers answers;
    private final TravellingClock clock;

    ThreeWeeks(MadeUpAnswers answers, TravellingClock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    void live(List<Person> people, KnownTablet tablet, Home home) {
        var today = home.dayOf(clock.instant());
        var chance = new Random(20260601);
        for (var ago = DAYS; ago > 0; ago--) {
            for (var person : people) {
                live(person, today.minusDays(ago), ago, tablet, home, chance);
            }
        }
    }

    /** Somebody has chosen today already; the first in the list has not, so that the newcomer can. */
    void chooseToday(List<Person> people, KnownTablet tablet) {
        var now = clock.instant();
        var chance = new Random(20260602);
        for (var i = 1; i < people.size() - 1; i++) {
            ask(people.get(i), LUNCH, now.minusSeconds(60L * 12 * i), tablet, chance);
        }
    }

    private void live(Person person, LocalDate day, int ago, KnownTablet tablet, Home home, Random chance) {
        var meals = home.meals();
        ask(person, BREAKFAST, before(meals.breakfastAt(), day, home, chance), tablet, chance);
        ask(person, LUNCH, before(meals.lunchAt(), day, home, chance), tablet, chance);
        ask(person, DRINKS, before(meals.lunchAt(), day, home, chance), tablet, chance);
        ask(person, EVENING_MEAL, before(meals.eveningMealAt(), day, home, chance), tablet, chance);
        if (ago % 3 == 0) {
            ask(person, FOR_THE_PLAN.get(ago / 3 % FOR_THE_PLAN.size()), noon(day, home), tablet, chance);
        }
        if (ago % 7 == 1) {
            ask(person, FEELINGS, noon(day, home).plusSeconds(900), tablet, chance);
        }
    }

    private void ask(Person person, TopicId topic, Instant when, KnownTablet tablet, Random chance) {
        clock.at(when, () -> answers.give(person, topic, tablet, chance));
    }

    private static Instant before(LocalTime meal, LocalDate day, Home home, Random chance) {
        return at(day.atTime(meal).minusMinutes(5L + chance.nextInt(50)), home);
    }

    private static Instant noon(LocalDate day, Home home) {
        return at(day.atTime(LocalTime.NOON), home);
    }

    private static Instant at(LocalDateTime local, Home home) {
        return local.atZone(ZoneId.of(home.timeZone())).toInstant();
    }
}
