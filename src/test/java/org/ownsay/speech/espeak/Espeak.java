package org.ownsay.speech.espeak;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.ownsay.speech.Speaker;

/** The real program, for the tests of others. */
public final class Espeak {

    private Espeak() {}

    /** Also where it is not installed: then it speaks nothing. */
    public static Speaker evenIfMissing() {
        return new EspeakSpeaker(new Program());
    }

    /** Skips the test that calls it where eSpeak NG is not installed. */
    public static Speaker speaker() {
        var program = new Program();
        assumeTrue(program.find().isPresent(), "eSpeak NG is not installed");
        return new EspeakSpeaker(program);
    }
}
