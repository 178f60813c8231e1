package org.ownsay.person;

import java.util.Locale;

/** The part of a screen that a person sees and reaches. Everything they need is put there. */
public enum UsablePart {
    WHOLE,
    LEFT,
    RIGHT,
    LOWER;

    /** Its name in the style sheets. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
