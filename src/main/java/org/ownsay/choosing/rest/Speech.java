package org.ownsay.choosing.rest;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ownsay.choosing.rest.SittingDocument.Words;
import org.ownsay.language.Languages;
import org.ownsay.person.Person;
import org.ownsay.person.VoiceProfile;
import org.ownsay.speech.Speaking;
import org.ownsay.speech.Voice;

/**
 * Puts something into each of a person's languages, to be read and to be heard.
 *
 * @param isTabletsOwn whether the tablet's own voice may say it, and so needs to know what to say
 */
record Speech(Voice voice, boolean isTabletsOwn, List<Locale> languages) {

    static Speech of(Person person, VoiceProfile heard, List<Locale> languages, Speaking speaking) {
        var voice = speaking.of(person.home().value(), heard.manner());
        return new Speech(voice, heard.isTabletsOwn(), languages);
    }

    List<Words> words(Function<Locale, String> text) {
        return words(text, text);
    }

    /** Where what is heard says somewhat more than what is read. */
    List<Words> words(Function<Locale, String> text, Function<Locale, String> spoken) {
        return languages.stream().map(language -> words(text, spoken, language)).toList();
    }

    Words words(Function<Locale, String> text, Function<Locale, String> spoken, Locale language) {
        var shown = text.apply(language);
        return Languages.isLeftIn(Locale.ENGLISH, shown, text.apply(Locale.ENGLISH), language)
                ? words(shown, spoken.apply(Locale.ENGLISH), Locale.ENGLISH, Locale.ENGLISH.toLanguageTag())
                : words(shown, spoken.apply(language), language, null);
    }

    private Words words(String text, String spoken, Locale language, @Nullable String lang) {
        var heard = voice.say(spoken, text, language);
        return new Words(
                text,
                heard.clip() == null ? null : heard.clip().value(),
                heard.isRecorded() ? true : null,
                text.equals(spoken) ? heard.marks() : null,
                isTabletsOwn && !heard.said().equals(text) ? heard.said() : null,
                lang);
    }
}
