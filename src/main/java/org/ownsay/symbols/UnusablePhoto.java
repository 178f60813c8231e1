package org.ownsay.symbols;

/** What was given as a photo cannot be used as one, and why. */
public final class UnusablePhoto extends RuntimeException {

    /** What to tell whoever brought it. */
    public enum Why {
        NO_PICTURE,
        TOO_LARGE
    }

    private final Why why;

    UnusablePhoto(Why why) {
        super("Not used as a photo: " + why);
        this.why = why;
    }

    UnusablePhoto(Exception cause) {
        super("Not used as a photo: " + Why.NO_PICTURE, cause);
        this.why = Why.NO_PICTURE;
    }

    public Why why() {
        return why;
    }
}
