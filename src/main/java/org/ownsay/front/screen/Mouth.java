package org.ownsay.front.screen;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.person.Person;
import org.ownsay.person.VoiceProfile;
import org.ownsay.speech.Spoken;
import org.ownsay.speech.Voice;

/** Says what stands on a screen as somebody best hears it. */
record Mouth(Voice voice, VoiceProfile heard) {

    /** Where what is heard says somewhat more than what is read. */
    Words words(Reading shown, Function<Locale, String> spoken) {
        var text = spoken.apply(shown.language());
        var said = voice.say(text, shown.text(), shown.language());
        return words(shown.text(), said, text.equals(shown.text()) ? said.marks() : null, shown.tag());
    }

    /**
     * A name is said by somebody of the home who recorded it in any of these languages, else by a voice that reads the
     * letters it is written in: first this language's, then the person's own.
     */
    Words name(Person person, Locale first) {
        var name = person.nameIn(first);
        var languages = Stream.concat(
                        Stream.of(first), Stream.concat(person.languages().stream(), Stream.of(Locale.ENGLISH)))
                .distinct()
                .toList();
        return languages.stream()
                .flatMap(language -> voice.findRecording(name, language).stream())
                .findFirst()
                .or(() -> languages.stream()
                        .map(language -> voice.say(name, language))
                        .filter(said -> said.clip() != null)
                        .findFirst())
                .map(said -> words(name, said, said.marks(), ""))
                .orElseGet(() -> new Words(name, null, null, null, null, "", null));
    }

    private Words words(String text, Spoken said, @Nullable String marks, String tag) {
        return new Words(
                text,
                said.clip() == null ? null : said.clip().value(),
                said.isRecorded() ? true : null,
                marks,
                heard.isTabletsOwn() && !said.said().equals(text) ? said.said() : null,
                tag,
                null);
    }
}
