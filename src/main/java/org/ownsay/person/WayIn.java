package org.ownsay.person;

/** What a person selects with. */
public enum WayIn {
    TOUCH,
    /** A touch counts when it was held: a ring fills. */
    HELD_TOUCH,
    /** The finger slides, and what it leaves the glass from is chosen. */
    SLIDE,
    DWELL,
    ONE_SWITCH,
    TWO_SWITCHES,
    KEYS,
    /** A supporter touches what the person shows: never said alone. */
    SUPPORTERS_HAND
}
