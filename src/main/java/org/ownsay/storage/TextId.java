package org.ownsay.storage;

/** An identifier that is a word somebody wrote, such as {@code soup}: of what ships with the program and never changes. */
public interface TextId {

    /** Lower-case letters, digits and hyphens; at most 50. */
    String value();
}
