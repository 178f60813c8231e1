package org.ownsay.speech;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is heard otherwise in one home, as it is now. */
record HomeVoice(Map<Heard, ClipName> recordings) {

    static final HomeVoice NONE = new HomeVoice(Map.of());

    /** A text in a language, by its BCP 47 tag. */
    record Heard(String language, String words) {}

    Optional<ClipName> findRecording(String text, Locale language) {
        return recordings.isEmpty()
                ? Optional.empty()
                : Taping.asHeard(text).map(words -> recordings.get(new Heard(language.toLanguageTag(), words)));
    }
}
