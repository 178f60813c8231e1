package org.ownsay.desk.shell;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.ownsay.access.Home;
import org.ownsay.access.StaffMember;
import org.ownsay.language.Texts;
import org.ownsay.person.Person;

/** Who is at the desk of which home: texts in their language, times by the home's clocks. */
public record AtDesk(StaffMember staff, Home home, Texts texts) {

    public Locale language() {
        return staff.language();
    }

    public String text(String key) {
        return texts.get(key, language());
    }

    public String text(String key, Map<String, Object> values) {
        return texts.get(key, language(), values);
    }

    /** What somebody likes to be called, as it is written in the language of the desk. */
    public String name(Person person) {
        return person.nameIn(language());
    }

    /** What the home's clocks show at that instant. */
    public LocalDateTime clock(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneId.of(home.timeZone()));
    }

    public String time(Instant instant) {
        return text("desk.time", Map.of("at", clock(instant)));
    }

    public String day(Instant instant) {
        return text("desk.day", Map.of("at", clock(instant)));
    }

    /** To the second, for those who want to know exactly. */
    public String exactly(Instant instant) {
        return text("desk.exactly", Map.of("at", clock(instant)));
    }
}
