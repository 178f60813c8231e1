package org.ownsay.desk.people;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.person.DayPart;
import org.ownsay.person.Person;

/** How somebody best sees, reads and speaks, in words. */
record Access(Person person, AtDesk desk) {

    String languages() {
        var spoken = person.languages();
        return spoken.size() == 1
                ? name(spoken.getFirst())
                : desk.text(
                        "desk.access.languages",
                        Map.of("first", name(spoken.getFirst()), "second", name(spoken.get(1))));
    }

    String options() {
        return desk.text("desk.access.options", Map.of("count", person.profile().optionsAtATime()));
    }

    String words() {
        return desk.text("desk.access.words", Map.of("points", person.profile().textPt()));
    }

    String colours() {
        return WordsFor.theme(person.profile().theme(), desk);
    }

    String look() {
        return desk.text("desk.access.look", Map.of("words", words(), "colours", colours()));
    }

    String sentences() {
        return WordsFor.speaksAs(person.speaksAs(), desk);
    }

    String select() {
        return WordsFor.wayIn(person.profile().wayIn(), desk);
    }

    String part() {
        return WordsFor.part(person.profile().usablePart(), desk);
    }

    /** When it is good to ask, and when not; empty if neither is known. */
    String times() {
        return Stream.of(time("best", person.bestTime()), time("bad", person.badTime()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private Optional<String> time(String which, @Nullable DayPart part) {
        return Optional.ofNullable(part)
                .map(known -> desk.text("desk.needs.when." + which, Map.of("part", WordsFor.dayPart(known, desk))));
    }

    private String name(Locale language) {
        return language.getDisplayLanguage(desk.language());
    }
}
