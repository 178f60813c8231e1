package org.ownsay.board;

/** How quickly staff must hear of it when somebody chooses it (vocabulary, "staff must be told"; to be checked by a clinician). */
public enum TellStaff {
    SOON,
    AT_ONCE
}
