package org.ownsay.person;

/** A part of the day that is better or worse than the others to be asked in. */
public enum DayPart {
    MORNING,
    AFTERNOON,
    EVENING
}
