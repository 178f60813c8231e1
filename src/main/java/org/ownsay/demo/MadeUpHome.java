package org.ownsay.demo;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.ownsay.access.Enrolment;
import org.ownsay.access.Home;
import org.ownsay.access.Home.HomeLanguage;
import org.ownsay.access.HomeId;
import org.ownsay.access.Homekeeping;
import org.ownsay.access.MealTimes;
import org.ownsay.access.Role;
import org.ownsay.access.Staffing;
import org.ownsay.language.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty database with Rowan House: its staff, the people who live there, and three weeks of their answers. */
@Component
@Order(1)
@ConditionalOnProperty("ownsay.demo")
class MadeUpHome implements ApplicationRunner {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Homekeeping homes;
    private final Staffing staffing;
    private final Enrolment enrolment;
    private final MadeUpPeople people;
    private final ThreeWeeks weeks;
    private final TravellingClock clock;
    private final Texts texts;
    private final String password;

    MadeUpHome(
            Homekeeping homes,
            Staffing staffing,
            Enrolment enrolment,
            MadeUpPeople people,
            ThreeWeeks weeks,
            TravellingClock clock,
            Texts texts,
            @Value("${ownsay.demo.password}") String password) {
        this.homes = homes;
        this.staffing = staffing;
        this.enrolment = enrolment;
        this.people = people;
        this.weeks = weeks;
        this.clock = clock;
        this.texts = texts;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var home = homes.findDefault();
        if (home.isPresent() && !home.get().madeUp()) {
            throw new IllegalStateException(texts.get("console.demo.real-home", Locale.ENGLISH));
        }
        if (home.isEmpty()) {
            System.out.println(texts.get("console.demo.filling", Locale.ENGLISH));
            fill();
        } else {
            homes.serveMealsAt(home.get().id(), meals());
        }
    }

    private MealTimes meals() {
        return MadeUpMealTimes.around(LocalTime.ofInstant(clock.instant(), LONDON));
    }

    private void fill() {
        var home = homes.open(new Home(
                HomeId.next(),
                "Rowan House",
                LONDON.getId(),
                MealTimes.USUAL,
                List.of(new HomeLanguage("en"), new HomeLanguage("ur"), new HomeLanguage("pl")),
                true,
                clock.instant()));
        staffing.hire(home.id(), "grace", "Grace", Role.STAFF, Locale.ENGLISH, password);
        staffing.hire(home.id(), "ben", "Ben", Role.STAFF, Locale.ENGLISH, password);
        staffing.hire(home.id(), "maryam", "Maryam", Role.MANAGER, Locale.ENGLISH, password);
        staffing.hire(home.id(), "samina", "Samina", Role.STAFF, Locale.of("ur"), password);
        var tablet = enrolment.enrol(home.id(), "Garden room", 0).tablet();
        var everybody = people.moveIn(home.id());
        weeks.live(everybody, tablet, home);
        homes.serveMealsAt(home.id(), meals());
        weeks.chooseToday(everybody, tablet);
    }
}
