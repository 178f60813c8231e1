package org.ownsay.front.screen;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ownsay.access.Home;
import org.ownsay.access.HomeId;
import org.ownsay.language.Texts;
import org.ownsay.person.Person;
import org.ownsay.person.VoiceProfile;
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

    /** @param wanted the language that somebody switched to, if they did and it is one of theirs */
    public Wording both(Person person, Optional<String> wanted) {
        return both(person.home(), person.voice(), person.languages(), wanted);
    }

    /** On a screen that is nobody's yet. */
    public Wording both(Home home, Optional<String> wanted) {
        return both(home.id(), VoiceProfile.USUAL, home.languages(), wanted);
    }

    /** @param spoken the languages to choose from, the usual first one first */
    public Wording both(HomeId home, VoiceProfile heard, List<Locale> spoken, Optional<String> wanted) {
        var first = first(spoken, wanted);
        var second = spoken.stream().filter(other -> !other.equals(first)).findFirst();
        var voice = speaking.of(home.value(), heard.manner());
        return new Wording(texts, new Mouth(voice, heard), json, first, second.orElse(null));
    }

    private static Locale first(List<Locale> spoken, Optional<String> wanted) {
        return wanted.map(Locale::forLanguageTag).filter(spoken::contains).orElseGet(spoken::getFirst);
    }
}
