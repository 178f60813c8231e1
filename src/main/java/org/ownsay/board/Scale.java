package org.ownsay.board;

import java.util.Locale;

/** What a thing is put on when a person sorts: three columns, always in the same order (practice 3.9). */
public enum Scale {
    LIKE,
    HELP,
    MATTERS;

    /** Its name in keys of words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
