package org.ownsay.front.screen;

import java.util.Locale;
import java.util.function.Function;
import org.ownsay.language.Languages;

/**
 * A text as it is read.
 *
 * @param language the one it really is in: English, where it is not known in its own
 */
record Reading(String text, Locale language) {

    static Reading of(Function<Locale, String> text, Locale language) {
        var shown = text.apply(language);
        var isEnglish = Languages.isLeftIn(Locale.ENGLISH, shown, text.apply(Locale.ENGLISH), language);
        return new Reading(shown, isEnglish ? Locale.ENGLISH : language);
    }

    String tag() {
        return language.toLanguageTag();
    }
}
