package org.ownsay.person;

/** What a person selects with. */
public enum WayIn {
    TOUCH,
    HELD_TOUCH,
    DWELL,
    ONE_SWITCH,
    TWO_SWITCHES,
    KEYS
}
