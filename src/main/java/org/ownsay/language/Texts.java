package org.ownsay.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The texts of the program, put together by ICU so that dates, plurals and genders come out right. */
@Service
public class Texts {

    private final Patterns messages = new Patterns("messages");

    /** The languages that the program speaks. */
    public List<Locale> languages() {
        return messages.languages();
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

    /** A sentence in the first person. */
    public String said(String key, Locale language, SpeaksAs speaker) {
        return get(key, language, Map.of("self", speaker.self()));
    }
}
