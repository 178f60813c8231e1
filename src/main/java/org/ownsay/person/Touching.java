package org.ownsay.person;

/**
 * What of a touch counts.
 *
 * @param actOn when a touch chooses; a held one always does when it was held long enough
 * @param holdMs how long a held touch is held, 300-2000 ms
 * @param ignoreRepeatMs how soon after a choice another touch is taken for a part of it, 500-2000 ms (EN 301 549 5.8)
 * @param fingers which counts of several fingers that touch
 */
public record Touching(ActOn actOn, int holdMs, int ignoreRepeatMs, Fingers fingers) {

    public static final int SHORTEST_HOLD_MS = 300;
    public static final int LONGEST_HOLD_MS = 2_000;
    public static final int SHORTEST_REPEAT_MS = 500;
    public static final int LONGEST_REPEAT_MS = 2_000;

    /** Of somebody with a steady hand. */
    public static final Touching USUAL = new Touching(ActOn.RELEASE, 600, 800, Fingers.FIRST);

    /** When a touch chooses. */
    public enum ActOn {
        /** Lifted where it began: who slides off has not chosen (WCAG 2.2, 2.5.2). */
        RELEASE,
        /** At once, for who cannot lift a finger straight up. */
        PRESS
    }

    /** Which of several fingers counts. */
    public enum Fingers {
        FIRST,
        LAST
    }

    public Touching {
        Limits.check(holdMs, SHORTEST_HOLD_MS, LONGEST_HOLD_MS, "ms held");
        Limits.check(ignoreRepeatMs, SHORTEST_REPEAT_MS, LONGEST_REPEAT_MS, "ms until the next touch");
    }
}
