package org.ownsay.choosing.rest;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ownsay.choosing.rest.SittingDocument.Words;
import org.ownsay.speech.ClipName;
import org.ownsay.speech.Speaking;

/** Puts something into each of a sitting's languages, to be read and to be heard. */
record Speech(Speaking speaking, List<Locale> languages) {

    List<Words> words(Function<Locale, String> text) {
        return languages.stream()
                .map(language -> words(text.apply(language), text.apply(language), language))
                .toList();
    }

    /** Where what is heard says somewhat more than what is read. */
    List<Words> words(Function<Locale, String> text, Function<Locale, String> spoken) {
        return languages.stream()
                .map(language -> words(text.apply(language), spoken.apply(language), language))
                .toList();
    }

    Words words(String text, String spoken, Locale language) {
        var clip = speaking.findClip(spoken, language).map(ClipName::value);
        return new Words(text, clip.orElse(null));
    }
}
