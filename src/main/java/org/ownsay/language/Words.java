package org.ownsay.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The words that can be chosen, apart from the program's texts because homes add their own to these. */
@Service
public class Words {

    private final Patterns vocabulary = new Patterns("vocabulary");
    private final Patterns drafts = new Patterns("drafts");

    /** @throws java.util.MissingResourceException if there is no such word in the language nor in English */
    public String get(String key, Locale language) {
        return vocabulary.format(key, language, Map.of());
    }

    /** The words of what nobody is asked yet. */
    public Optional<String> findDraft(String key, Locale language) {
        return drafts.find(key, language);
    }

    /** A word that not every language needs: in that language, never in English instead. */
    public Optional<String> find(String key, Locale language) {
        return vocabulary.findOwn(key, language);
    }

    /** The language in which that is said to who asked for this one: the same, or where its chain leads. */
    public Locale languageOf(String key, Locale language) {
        return vocabulary.languageOf(key, language);
    }

    /** A sentence in the first person, as it goes into the plan. */
    public String said(String key, Locale language, SpeaksAs speaker) {
        return vocabulary.format(key, language, Map.of("self", speaker.self()));
    }

    int count(Locale language) {
        return vocabulary.countNeeded(language);
    }
}
