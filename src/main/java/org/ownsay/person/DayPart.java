package org.ownsay.person;

import java.time.LocalTime;

/** A part of the day that is better or worse than the others to be asked in. */
public enum DayPart {
    MORNING,
    AFTERNOON,
    EVENING;

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime LATE = LocalTime.of(17, 0);

    /** The part in which that time of day lies. */
    public static DayPart at(LocalTime time) {
        if (time.isBefore(NOON)) {
            return MORNING;
        }
        return time.isBefore(LATE) ? AFTERNOON : EVENING;
    }
}
