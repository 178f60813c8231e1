package org.ownsay.person;

import java.util.Locale;

/** The colours in which a person sees best. */
public enum Theme {
    CALM,
    DARK,
    CONTRAST,
    YELLOW,
    /** Like a printed page: thin dark edges, nothing filled. */
    PRINT;

    /** Its name in the style sheets. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
