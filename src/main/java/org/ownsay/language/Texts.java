package org.ownsay.language;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The texts of the program, put together by ICU so that dates, plurals and genders come out right. */
@Service
public class Texts {

    private final Patterns messages = new Patterns("messages");

    /** The languages that the program speaks, in the order of their own names. */
    public List<Locale> languages() {
        return messages.languages().stream()
                .sorted(Comparator.comparing(Languages::ownName, Collator.getInstance(Locale.ROOT)))
                .toList();
    }

    /** What each text is called. */
    public Set<String> keys() {
        return messages.keys();
    }

    /** @throws java.util.MissingResourceException if there is no such text in the language nor in English */
    public String get(String key, Locale language) {
        return get(key, language, Map.of());
    }

    /**
     * @param values what the pattern's named arguments stand for: texts, numbers, dates as ICU knows them
     * @throws java.util.MissingResourceException if there is no such text in the language nor in English
     */
    public String get(String key, Locale language, Map<String, Object> values) {
        return messages.format(key, language, values);
    }

    /** The language in which that is said to who asked for this one: the same, or where its chain leads. */
    public Locale languageOf(String key, Locale language) {
        return messages.languageOf(key, language);
    }

    /** A sentence in the first person. */
    public String said(String key, Locale language, SpeaksAs speaker) {
        return get(key, language, Map.of("self", speaker.self()));
    }

    int count(Locale language) {
        return messages.countNeeded(language);
    }
}
