package org.ownsay.desk.people;

import java.util.Locale;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.language.SpeaksAs;
import org.ownsay.person.DayPart;
import org.ownsay.person.Theme;
import org.ownsay.person.UsablePart;
import org.ownsay.person.VoiceProfile;
import org.ownsay.person.WayIn;

/** What the desk calls each way to see, speak and select. */
final class WordsFor {

    private WordsFor() {}

    static String theme(Theme theme, AtDesk desk) {
        return desk.text("desk.access.colours." + key(theme));
    }

    static String speaksAs(SpeaksAs speaksAs, AtDesk desk) {
        return desk.text("desk.access.speaks-as." + key(speaksAs));
    }

    static String part(UsablePart part, AtDesk desk) {
        return desk.text("desk.access.part." + key(part));
    }

    static String wayIn(WayIn wayIn, AtDesk desk) {
        return desk.text("desk.access.way-in." + key(wayIn));
    }

    static String voice(VoiceProfile.Preferred voice, AtDesk desk) {
        return desk.text("desk.access.voice." + key(voice));
    }

    static String dayPart(DayPart part, AtDesk desk) {
        return desk.text("desk.access.time." + key(part));
    }

    /** @param family the key that stands before each of them */
    static String any(Enum<?> constant, String family, AtDesk desk) {
        return desk.text(family + key(constant));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
