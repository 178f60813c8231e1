package org.ownsay.person;

/** What kind of picture says most to a person. */
public enum Depicting {
    /** Photos of what they know come first, then symbols. */
    PHOTO,
    /** Symbols alone, drawn: no photos of options. */
    SYMBOL,
    /** Words alone, large. */
    WORD
}
