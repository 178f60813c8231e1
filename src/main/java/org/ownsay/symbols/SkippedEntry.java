package org.ownsay.symbols;

/** Thrown where an entry of a pack cannot be taken in; caught where the next one is begun. */
final class SkippedEntry extends RuntimeException {

    private final Skipped.Why why;

    SkippedEntry(Skipped.Why why) {
        super("Left out: " + why);
        this.why = why;
    }

    SkippedEntry(Skipped.Why why, Exception cause) {
        super("Left out: " + why, cause);
        this.why = why;
    }

    Skipped.Why why() {
        return why;
    }
}
