package org.ownsay.speech;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ownsay.speech.espeak.Espeak;
import org.ownsay.speech.freetts.FreeTts;

/** Speaking without Spring, for the tests of others. */
public final class Speeches {

    private Speeches() {}

    public static Speaking in(Path data) {
        return in(data, new FakeSpeaker("en"));
    }

    /** With the real voices, as far as they are installed. */
    public static Speaking aloud(Path data) {
        return in(data, FreeTts.speaker(), Espeak.evenIfMissing());
    }

    /** With nothing recorded by anybody. */
    static Speaking in(Path data, Speaker... speakers) {
        return in(data, new ClipMaking(new Clips(data, 500), new ClipKey(data)), HomeVoice.NONE, speakers);
    }

    static Speaking in(Path data, ClipMaking making, HomeVoice home, Speaker... speakers) {
        return new Speaking(List.of(speakers), new Clips(data, 500), making, any -> home, any -> Optional.empty());
    }
}
