package org.ownsay.choosing;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.Enrolment;
import org.ownsay.access.Enrolment.Enrolled;
import org.ownsay.access.Home;
import org.ownsay.access.Home.HomeLanguage;
import org.ownsay.access.HomeId;
import org.ownsay.access.Homekeeping;
import org.ownsay.access.KnownTablet;
import org.ownsay.access.MealTimes;
import org.ownsay.access.Role;
import org.ownsay.access.StaffMember;
import org.ownsay.access.Staffing;
import org.ownsay.language.SpeaksAs;
import org.ownsay.person.AccessProfile;
import org.ownsay.person.Depicting;
import org.ownsay.person.People;
import org.ownsay.person.Person;
import org.ownsay.person.PersonId;
import org.ownsay.person.Theme;
import org.ownsay.plan.UnreliablePlanning;
import org.ownsay.storage.UnreliableDisk;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives every test a home of its own, so that no test notices another. */
public class Scenes {

    public static final String PASSWORD = "choosing-is-mine";

    private static final int MOCK_PORT = 80;

    private final Homekeeping homes;
    private final People people;
    private final Enrolment enrolment;
    private final Staffing staffing;
    private final StandingClock clock;
    private final UnreliableDisk disk;
    private final UnreliablePlanning planning;
    private final JdbcClient database;

    Scenes(
            Homekeeping homes,
            People people,
            Enrolment enrolment,
            Staffing staffing,
            StandingClock clock,
            UnreliableDisk disk,
            UnreliablePlanning planning,
            JdbcClient database) {
        this.homes = homes;
        this.people = people;
        this.enrolment = enrolment;
        this.staffing = staffing;
        this.clock = clock;
        this.disk = disk;
        this.planning = planning;
        this.database = database;
    }

    /**
     * A home with two people and a tablet in the lounge.
     *
     * @param mira reads English and has Urdu beneath it; sees three options at a time
     * @param jonas reads Urdu alone; sees two options at a time
     */
    public record Scene(Home home, Person mira, Person jonas, KnownTablet tablet, Cookie cookie) {}

    /** Sunday, eleven in the morning; everything works. */
    public Scene begin() {
        return begin("Europe/London");
    }

    public Scene begin(String timeZone) {
        clock.set(StandingClock.SUNDAY_ELEVEN);
        disk.failFromNowOn(false);
        planning.failAt(statement -> false);
        var home = homes.open(new Home(
                HomeId.next(),
                "Rowan House",
                timeZone,
                MealTimes.USUAL,
                List.of(new HomeLanguage("en"), new HomeLanguage("ur")),
                true,
                clock.instant()));
        var tablet = enrol(home, "Lounge");
        return new Scene(
                home,
                people.save(person(home, "Mira", SpeaksAs.FEMININE, "en", "ur", 3)),
                people.save(person(home, "Jonas", SpeaksAs.NEITHER, "ur", null, 2)),
                tablet.tablet(),
                cookie(tablet));
    }

    public Enrolled enrol(Home home, String place) {
        return enrolment.enrol(home.id(), place, MOCK_PORT);
    }

    public static Cookie cookie(Enrolled tablet) {
        return new Cookie(tablet.cookie().getName(), tablet.cookie().getValue());
    }

    public StaffMember hire(Home home, String name) {
        return staffing.hire(home.id(), name + "-" + home.id(), name, Role.STAFF, Locale.ENGLISH, PASSWORD);
    }

    /** From now on they are shown pictures of that kind. */
    public void shows(Person person, Depicting kind) {
        database.sql("update person set depicting = :kind where id = :id")
                .param("kind", kind.name())
                .param("id", person.id().value())
                .update();
    }

    private Person person(
            Home home, String name, SpeaksAs speaksAs, String first, @Nullable String second, int optionsAtATime) {
        return new Person(
                PersonId.next(),
                home.id(),
                name,
                "Room 1",
                speaksAs,
                first,
                second,
                "/pictures/people/amina.svg",
                new AccessProfile(optionsAtATime, Theme.CALM, 24),
                List.of(),
                clock.instant());
    }
}
