package org.ownsay.speech.freetts;

import org.ownsay.speech.Speaker;

/** The real voice, for the tests of others. */
public final class FreeTts {

    private FreeTts() {}

    public static Speaker speaker() {
        return new FreeTtsSpeaker();
    }
}
