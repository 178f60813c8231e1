package org.ownsay.language;

import java.util.Locale;

/** How a person's own sentences are put where a language asks for it. Every first-person text knows all three. */
public enum SpeaksAs {
    FEMININE,
    MASCULINE,
    NEITHER;

    /** What an ICU {@code {self, select, ...}} compares with; {@code NEITHER} falls to {@code other}. */
    public String self() {
        return name().toLowerCase(Locale.ROOT);
    }
}
