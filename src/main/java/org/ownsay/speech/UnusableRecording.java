package org.ownsay.speech;

/** What was given as a recording cannot be used as one, and why. */
public final class UnusableRecording extends RuntimeException {

    /** What to tell whoever brought it. */
    public enum Why {
        NO_SOUND,
        TOO_LARGE,
        TOO_LONG,
        SILENT
    }

    private final Why why;

    UnusableRecording(Why why) {
        super("Not used as a recording: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
