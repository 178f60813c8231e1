package org.ownsay.speech;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a clip is called: 40 hexadecimal digits, from which nobody without the installation's key can tell the words. */
public record ClipName(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{40}");

    /** Throws IllegalArgumentException for anything but 40 lower-case hexadecimal digits: a name is safe in a path. */
    public ClipName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the name of a clip");
        }
    }

    /** For what comes from outside; empty if it cannot be the name of a clip. */
    public static Optional<ClipName> find(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new ClipName(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
