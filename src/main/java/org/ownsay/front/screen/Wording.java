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
import org.ownsay.speech.ClipName;
import org.ownsay.speech.Voice;
import tools.jackson.databind.json.JsonMapper;

/** What a screen says: first in one language, which is also spoken, and small beneath it in another, if there is one. */
public final class Wording {

    private final Texts texts;
    private final Voice voice;
    private final VoiceProfile heard;
    private final JsonMapper json;
    private final Locale first;
    private final @Nullable Locale second;

    Wording(Texts texts, Voice voice, VoiceProfile heard, JsonMapper json, Locale first, @Nullable Locale second) {
        this.texts = texts;
        this.voice = voice;
        this.heard = heard;
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

    String secondTag() {
        return second == null ? "" : second.toLanguageTag();
    }

    public String text(String key) {
        return texts.get(key, first);
    }

    public String text(String key, Map<String, Object> values) {
        return texts.get(key, first, values);
    }

    /** Empty where there is no second language. */
    String second(Function<Locale, String> text) {
        return second == null ? "" : text.apply(second);
    }

    public Function<Locale, String> of(String key) {
        return language -> texts.get(key, language);
    }

    /** The clip that says it in the first language, or nothing where no voice does. */
    String clip(String text) {
        return findClip(text, first).map(ClipName::value).orElse("");
    }

    /** How it is to be heard. */
    VoiceProfile heard() {
        return heard;
    }

    private Optional<ClipName> findClip(String text, Locale language) {
        return Optional.ofNullable(voice.say(text, language).clip());
    }

    /** A name is said by a voice that reads the letters it is written in: first this language's, then the person's own. */
    String clipOfName(Person person) {
        return Stream.concat(Stream.of(first), Stream.concat(person.languages().stream(), Stream.of(Locale.ENGLISH)))
                .map(language -> findClip(person.nameIn(first), language))
                .flatMap(Optional::stream)
                .map(ClipName::value)
                .findFirst()
                .orElse("");
    }

    /** Texts as the elements in the browser take them: a short name, and the key it stands for. */
    String words(String... namesAndKeys) {
        var words = new LinkedHashMap<String, Words>();
        var pairs = Arrays.asList(namesAndKeys);
        for (var i = 0; i < pairs.size(); i += 2) {
            var text = text(pairs.get(i + 1));
            var clip = clip(text);
            words.put(pairs.get(i), new Words(text, clip.isEmpty() ? null : clip));
        }
        return json.writeValueAsString(words);
    }
}
