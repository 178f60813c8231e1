package org.ownsay.choosing;

/** Why an answer cannot be kept. */
public enum Why {
    /** No such question was put to anybody in the tablet's home. */
    NEVER_ASKED,
    /** The question was put, but without this. */
    NEVER_OFFERED,
    /** Another answer has this id. */
    OTHER_ANSWER_WITH_THIS_ID,
    /** What it takes back was never said there. */
    NOTHING_TO_TAKE_BACK,
    /** It was said long before it was asked, or in the future. */
    TIME_ABSURD,
    /** It makes no sense as an answer. */
    UNREADABLE
}
