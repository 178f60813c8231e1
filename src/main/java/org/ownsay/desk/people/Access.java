package org.ownsay.desk.people;

import java.util.Locale;
import java.util.Map;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.language.SpeaksAs;
import org.ownsay.person.Person;
import org.ownsay.person.Theme;

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
        return desk.text(key(person.profile().theme()));
    }

    String look() {
        return desk.text("desk.access.look", Map.of("words", words(), "colours", colours()));
    }

    String sentences() {
        return desk.text(key(person.speaksAs()));
    }

    private String name(Locale language) {
        return language.getDisplayLanguage(desk.language());
    }

    private static String key(Theme theme) {
        return "desk.access.colours." + theme.name().toLowerCase(Locale.ROOT);
    }

    private static String key(SpeaksAs speaksAs) {
        return "desk.access.speaks-as." + speaksAs.name().toLowerCase(Locale.ROOT);
    }
}
