package org.ownsay.front.screen;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.language.Texts;
import org.ownsay.person.Person;
import org.ownsay.person.VoiceProfile;
import tools.jackson.databind.json.JsonMapper;

/** What a screen says: first in one language, which is also spoken, and small beneath it in another, if there is one. Who hears both hears that too. */
public final class Wording {

    private final Texts texts;
    private final Mouth mouth;
    private final JsonMapper json;
    private final Locale first;
    private final @Nullable Locale second;

    Wording(Texts texts, Mouth mouth, JsonMapper json, Locale first, @Nullable Locale second) {
        this.texts = texts;
        this.mouth = mouth;
        this.json = json;
        this.first = first;
        this.second = second;
    }

    public Locale first() {
        return first;
    }

    String firstTag() {
        return first.toLanguageTag();
    }

    public String text(String key) {
        return texts.get(key, first);
    }

    public String text(String key, Map<String, Object> values) {
        return texts.get(key, first, values);
    }

    String text(String key, Map<String, Object> values, Locale language) {
        return texts.get(key, language, values);
    }

    /** What stands above; see {@link Reading}. */
    Reading above(Function<Locale, String> text) {
        return Reading.of(text, first);
    }

    /** What stands below it: nothing where there is no second language, and where it would be the same again. */
    Optional<Reading> below(Function<Locale, String> text) {
        return Optional.ofNullable(second)
                .map(language -> Reading.of(text, language))
                .filter(below -> !below.text().isEmpty() && !below.equals(above(text)));
    }

    public Function<Locale, String> of(String key) {
        return language -> texts.get(key, language);
    }

    /** How it is to be heard. */
    VoiceProfile heard() {
        return mouth.heard();
    }

    /** How it is said, as the elements in the browser take it. */
    String said(Function<Locale, String> text) {
        return said(text, text);
    }

    /** Where what is heard says somewhat more than what is read. */
    String said(Function<Locale, String> text, Function<Locale, String> spoken) {
        return json.writeValueAsString(words(text, spoken));
    }

    String saidName(Person person) {
        return json.writeValueAsString(mouth.name(person, first));
    }

    private Words words(Function<Locale, String> text, Function<Locale, String> spoken) {
        var after = below(text).filter(any -> heard().bothLanguages()).map(below -> mouth.words(below, spoken));
        return mouth.words(above(text), spoken).followedBy(after.orElse(null));
    }

    /** A text in all of the languages of whoever is in front of it, to be read alone. */
    String readings(String key) {
        var all = Stream.concat(Stream.of(above(of(key))), below(of(key)).stream());
        return json.writeValueAsString(all.map(reading -> Map.of("text", reading.text(), "lang", reading.tag()))
                .toList());
    }

    /** Texts as the elements in the browser take them: a short name, and the key it stands for. */
    String words(String... namesAndKeys) {
        var words = new LinkedHashMap<String, Words>();
        var pairs = Arrays.asList(namesAndKeys);
        for (var i = 0; i < pairs.size(); i += 2) {
            var text = of(pairs.get(i + 1));
            words.put(pairs.get(i), words(text, text));
        }
        return json.writeValueAsString(words);
    }
}
