package org.ownsay.person;

/** There is no room for one more phrase. */
public final class TooManyPhrases extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyPhrases(PersonId person) {
        super("All phrases are there already: " + person);
    }
}
