package org.ownsay.front.screen;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ownsay.language.Texts;
import org.ownsay.speech.Speaking;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds the wording for a screen. */
@Component
public class Wordings {

    private final Texts texts;
    private final Speaking speaking;
    private final JsonMapper json;

    Wordings(Texts texts, Speaking speaking, JsonMapper json) {
        this.texts = texts;
        this.speaking = speaking;
        this.json = json;
    }

    /**
     * @param spoken the languages to choose from, the usual first one first
     * @param wanted the one that somebody switched to, if they did and it is one of them
     */
    public Wording both(List<Locale> spoken, Optional<String> wanted) {
        var first = first(spoken, wanted);
        var second = spoken.stream().filter(other -> !other.equals(first)).findFirst();
        return new Wording(texts, speaking, json, first, second.orElse(null));
    }

    /** The same in one language alone. */
    public Wording one(List<Locale> spoken, Optional<String> wanted) {
        return new Wording(texts, speaking, json, first(spoken, wanted), null);
    }

    private static Locale first(List<Locale> spoken, Optional<String> wanted) {
        return wanted.map(Locale::forLanguageTag).filter(spoken::contains).orElseGet(spoken::getFirst);
    }
}
