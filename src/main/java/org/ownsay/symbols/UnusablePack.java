package org.ownsay.symbols;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was brought cannot even be begun as a symbol pack, and why. Nothing of it is kept. */
public final class UnusablePack extends RuntimeException {

    /** What to tell whoever brought it. */
    public enum Why {
        /** Not a zip, or one that was cut short. */
        NO_ARCHIVE,
        /** More than 50 MB. */
        TOO_LARGE,
        /** Far more entries than a pack may have. */
        TOO_MANY,
        /** The word list has no column for names, or is no table at all. */
        WORD_LIST,
        /** There is no picture in it. */
        NO_PICTURES,
        /** It could not be put aside: the disk may be full. */
        NO_ROOM
    }

    private final Why why;
    private final @Nullable String entry;

    UnusablePack(Why why, @Nullable String entry) {
        super("Not used as a symbol pack: " + why);
        this.why = why;
        this.entry = entry;
    }

    UnusablePack(Why why, @Nullable String entry, Exception cause) {
        super("Not used as a symbol pack: " + why, cause);
        this.why = why;
        this.entry = entry;
    }

    public Why why() {
        return why;
    }

    /** The file that it is about, where there are several. */
    public Optional<String> entry() {
        return Optional.ofNullable(entry);
    }
}
