package org.ownsay.board;

import java.util.Locale;

/** A column of a scale, the first one first. */
public enum Level {
    HIGH,
    MIDDLE,
    LOW;

    /** Its name in keys of words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
