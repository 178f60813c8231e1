package org.ownsay.board;

import java.util.Locale;

/** What a choice for today is for, where it is for a meal. */
public enum Meal {
    LUNCH;

    /** Its name in keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
