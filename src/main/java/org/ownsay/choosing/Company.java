package org.ownsay.choosing;

import java.util.Locale;

/** What a person says of themselves before they are asked anything: by myself, or someone is with me. */
public enum Company {
    ALONE,
    TOGETHER;

    /** Its name in addresses and in keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the text names neither */
    public static Company of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
