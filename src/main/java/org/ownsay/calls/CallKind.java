package org.ownsay.calls;

/** What made the call. Those who come may see it; an open screen never shows it. */
public enum CallKind {
    HELP,
    SOMETHING_WRONG,
    ANSWER
}
