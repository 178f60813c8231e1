package org.ownsay.symbols;

/**
 * What was left out of a symbol pack, while the rest came in.
 *
 * @param entry its name as it stood in the file, or a line of the word list
 */
public record Skipped(String entry, Why why) {

    /** What to tell whoever brought the pack. */
    public enum Why {
        /** The file is larger than a picture has to be. */
        TOO_LARGE,
        /** There are more entries than a pack may have: nothing after this one was read. */
        TOO_MANY,
        /** Unpacked, the pack is larger than one may be: nothing after this one was read. */
        TOO_MUCH,
        /** It unfolds to far more than it is. */
        RATIO,
        /** An archive inside the archive. */
        NESTED_ARCHIVE,
        /** Its name points out of the folder. */
        LEADS_OUT,
        LINK,
        ENCRYPTED,
        NOT_A_PICTURE,
        BROKEN,
        /** A drawing of which something would be missing: a photo in it, or one drawing for each of several languages. */
        UNKNOWN_PARTS,
        /** A drawing of more parts than a tablet can show in time. */
        TOO_COMPLEX,
        SAME_NAME_TWICE
    }
}
