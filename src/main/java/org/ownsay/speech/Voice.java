package org.ownsay.speech;

import java.util.Locale;

/** What somebody hears: the sounds of their home, in their own manner. Good for one screen; the next one asks for it anew. */
public final class Voice {

    private final Speaking speaking;
    private final Manner manner;

    Voice(Speaking speaking, Manner manner) {
        this.speaking = speaking;
        this.manner = manner;
    }

    /** Finds the clip of a text, and makes it if there is none yet; see {@link Speaking#findClip}. */
    public Spoken say(String text, Locale language) {
        return new Spoken(speaking.findClip(text, language, manner).orElse(null), null, text);
    }
}
