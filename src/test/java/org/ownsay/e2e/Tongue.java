package org.ownsay.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A language that screens are walked in, and who in the made-up home has it first: a person on the tablet, and somebody of
 * the staff at the desk.
 */
record Tongue(String tag, String person, String staff) {

    static final Tongue ENGLISH = new Tongue("en", "Samir", "maryam");
    static final Tongue URDU = new Tongue("ur", "Amina", "samina");

    static final Tongue POLISH = new Tongue("pl", "Tomasz", "");

    private static final List<Tongue> ALL = List.of(ENGLISH, URDU, POLISH);

    /** Those that the program speaks. */
    static List<Tongue> list() {
        return ALL.stream()
                .filter(tongue -> Files.exists(Path.of("translations", "messages_" + tongue.tag + ".properties")))
                .toList();
    }

    /** Those that somebody of the made-up staff reads. */
    static List<Tongue> listAtDesk() {
        return list().stream().filter(tongue -> !tongue.staff.isEmpty()).toList();
    }

    @Override
    public String toString() {
        return tag;
    }
}
