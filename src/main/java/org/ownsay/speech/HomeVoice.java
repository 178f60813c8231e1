package org.ownsay.speech;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is heard otherwise in one home, as it is now.
 *
 * @param pronunciations by BCP 47 tags
 */
record HomeVoice(Map<Heard, ClipName> recordings, Map<String, SaidAs> pronunciations) {

    static final HomeVoice NONE = new HomeVoice(Map.of(), Map.of());

    /** A text in a language, by its BCP 47 tag. */
    record Heard(String language, String words) {}

    SaidAs saidIn(Locale language) {
        return pronunciations.getOrDefault(language.toLanguageTag(), SaidAs.WRITTEN);
    }

    Optional<ClipName> findRecording(String text, Locale language) {
        return recordings.isEmpty()
                ? Optional.empty()
                : Taping.asHeard(text).map(words -> recordings.get(new Heard(language.toLanguageTag(), words)));
    }
}
