package org.ownsay.demo;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.HomeId;
import org.ownsay.language.SpeaksAs;
import org.ownsay.person.AccessProfile;
import org.ownsay.person.DayPart;
import org.ownsay.person.People;
import org.ownsay.person.Person;
import org.ownsay.person.Person.NameIn;
import org.ownsay.person.PersonId;
import org.ownsay.person.Theme;
import org.ownsay.person.UsablePart;
import org.ownsay.person.WayIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Six people whose needs differ. */
@Component
@ConditionalOnProperty("ownsay.demo")
class MadeUpPeople {

    private final People people;
    private final Clock clock;

    MadeUpPeople(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    List<Person> moveIn(HomeId home) {
        return Stream.of(
                        // reads Urdu first, English with it
                        person(
                                home,
                                "Amina",
                                "Room 4",
                                SpeaksAs.FEMININE,
                                "ur",
                                "en",
                                profile(3, Theme.CALM, 24),
                                "امینہ"),
                        // low vision: high contrast and large words
                        person(home, "Derek", "Room 7", SpeaksAs.MASCULINE, "en", null, profile(3, Theme.YELLOW, 32)),
                        // lives with dementia: two options at a time
                        person(home, "Joyce", "Room 2", SpeaksAs.FEMININE, "en", null, profile(2, Theme.CALM, 28)),
                        // chooses with a supporter, and sees more at a time
                        person(
                                home,
                                "Samir",
                                "Room 9",
                                SpeaksAs.MASCULINE,
                                "en",
                                "ur",
                                profile(4, Theme.CALM, 24),
                                "سمیر"),
                        // has a tremor: a touch counts when it is held
                        person(
                                home,
                                "Tomasz",
                                "Room 6",
                                SpeaksAs.MASCULINE,
                                "pl",
                                "en",
                                new AccessProfile(3, Theme.CALM, 28, UsablePart.WHOLE, WayIn.HELD_TOUCH)),
                        // moves one hand a little: one switch, and rested in the morning
                        person(
                                        home,
                                        "Pearl",
                                        "Room 1",
                                        SpeaksAs.FEMININE,
                                        "en",
                                        null,
                                        new AccessProfile(2, Theme.DARK, 32, UsablePart.WHOLE, WayIn.ONE_SWITCH))
                                .withTimes(DayPart.MORNING, null))
                .map(people::save)
                .toList();
    }

    private static AccessProfile profile(int optionsAtATime, Theme theme, int textPt) {
        return new AccessProfile(optionsAtATime, theme, textPt);
    }

    private Person person(
            HomeId home,
            String name,
            String room,
            SpeaksAs speaksAs,
            String first,
            @Nullable String second,
            AccessProfile profile,
            String... inUrdu) {
        var portrait = "/pictures/people/" + name.toLowerCase(Locale.ROOT) + ".svg";
        var names = Stream.of(inUrdu).map(written -> new NameIn("ur", written)).toList();
        return new Person(
                PersonId.next(), home, name, room, speaksAs, first, second, portrait, profile, names, clock.instant());
    }
}
