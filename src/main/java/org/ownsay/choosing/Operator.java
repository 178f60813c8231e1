package org.ownsay.choosing;

/** Whose hand was on the tablet. Where somebody was with the person, nobody knows until it is recorded. */
public enum Operator {
    PERSON,
    /** Their way in is a supporter's hand, which touches what they show. */
    SUPPORTER,
    NOT_RECORDED
}
