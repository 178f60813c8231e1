package org.ownsay.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
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
    private static final TopicId LUNCH = new TopicId("lunch");
    private static final TopicId DRINKS = new TopicId("drinks");
    private static final TopicId BREAKFAST = new TopicId("breakfast");
    private static final TopicId LIKES = new TopicId("likes");
    private static final TopicId FEELINGS = new TopicId("feelings");

    private final MadeUpAnswers answers;
    private final TravellingClock clock;

    ThreeWeeks(MadeUpAnswers answers, TravellingClock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    void live(List<Person> people, KnownTablet tablet, ZoneId zone) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        var chance = new Random(20260601);
        for (var day = today.minusDays(DAYS); day.isBefore(today); day = day.plusDays(1)) {
            for (var person : people) {
                live(person, day, tablet, zone, chance);
            }
        }
        // somebody has chosen today already; the first in the list has not, so that the newcomer can
        for (var i = 1; i < people.size() - 1; i++) {
            ask(people.get(i), LUNCH, now.minusSeconds(60L * 12 * i), tablet, chance);
        }
    }

    private void live(Person person, LocalDate day, KnownTablet tablet, ZoneId zone, Random chance) {
        ask(person, LUNCH, at(day, 9, zone, chance), tablet, chance);
        ask(person, DRINKS, at(day, 14, zone, chance), tablet, chance);
        switch (day.getDayOfWeek()) {
            case MONDAY -> ask(person, BREAKFAST, at(day, 8, zone, chance), tablet, chance);
            case WEDNESDAY -> ask(person, LIKES, at(day, 11, zone, chance), tablet, chance);
            case FRIDAY -> ask(person, FEELINGS, at(day, 16, zone, chance), tablet, chance);
            default -> {}
        }
    }

    private void ask(Person person, TopicId topic, Instant when, KnownTablet tablet, Random chance) {
        clock.at(when, () -> answers.give(person, topic, tablet, chance));
    }

    private static Instant at(LocalDate day, int hour, ZoneId zone, Random chance) {
        return day.atTime(LocalTime.of(hour, chance.nextInt(60))).atZone(zone).toInstant();
    }
}
