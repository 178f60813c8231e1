package org.ownsay.speech;

import java.util.Locale;
import java.util.Optional;

/** What somebody hears: the sounds of their home, in their own manner. Good for one screen; the next one asks for it anew. */
public final class Voice {

    private final Speaking speaking;
    private final HomeVoice home;
    private final Manner manner;

    Voice(Speaking speaking, HomeVoice home, Manner manner) {
        this.speaking = speaking;
        this.home = home;
        this.manner = manner;
    }

    /** A recording of the home, if there is one. Nothing is made. */
    public Optional<Spoken> findRecording(String text, Locale language) {
        return home.findRecording(text, language).map(clip -> new Spoken(clip, true, null, text));
    }

    /**
     * As {@link #say(String, Locale)} where what is heard says somewhat more than what is shown. A recording of either
     * wins: whoever records reads what is on the tablet.
     */
    public Spoken say(String spoken, String shown, Locale language) {
        return findRecording(spoken, language)
                .or(() -> findRecording(shown, language))
                .orElseGet(() -> say(spoken, language));
    }

    /** A recording of the home, else the clip of a voice, which is made if there is none yet; see {@link Speaking#findClip}. */
    public Spoken say(String text, Locale language) {
        return findRecording(text, language)
                .orElseGet(() -> speaking.say(new Line(text, language, manner, home.saidIn(language))));
    }
}
