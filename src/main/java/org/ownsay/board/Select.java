package org.ownsay.board;

/** How options are chosen: one of them, several one after the other, or each put on a scale. */
public enum Select {
    ONE,
    MANY,
    SORT
}
