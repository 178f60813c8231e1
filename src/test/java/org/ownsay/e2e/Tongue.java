package org.ownsay.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A language that screens are walked in, and who in the made-up home has it first: a person on the tablet, and a member of
 * staff at the desk.
 */
record Tongue(String tag, String person, String staff) {

    static final Tongue ENGLISH = new Tongue("en", "Samir", "maryam");

    private static final List<Tongue> ALL =
            List.of(ENGLISH, new Tongue("ur", "Amina", "samina"), new Tongue("pl", "Tomasz", "kasia"));

    /** Those that the program speaks. */
    static List<Tongue> list() {
        return ALL.stream()
                .filter(tongue -> Files.exists(Path.of("translations", "messages_" + tongue.tag + ".properties")))
                .toList();
    }

    @Override
    public String toString() {
        return tag;
    }
}
