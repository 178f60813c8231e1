package org.ownsay.choosing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.StaffMember;

/** What a person says of themselves before they are asked anything: by myself, or someone is with me. */
public enum Company {
    ALONE,
    TOGETHER;

    /** Its name in addresses and in keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Nobody counts as being by themselves where staff are signed in. */
    public Company with(@Nullable StaffMember signedIn) {
        return signedIn == null ? this : TOGETHER;
    }

    /** @throws IllegalArgumentException if the text names neither */
    public static Company of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
