package org.ownsay.language;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A language as the browser takes it. Its twin is {@code Language} in {@code frontend/sitting.ts}.
 *
 * @param tag BCP 47
 * @param dir {@code ltr} or {@code rtl}
 * @param name its own name for itself
 * @param digits those that numbers are written with, as Unicode names them, where they are not those of English
 */
public record ShownLanguage(
        String tag,
        String dir,
        String name,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String digits) {

    public static ShownLanguage of(Locale language) {
        return new ShownLanguage(
                language.toLanguageTag(),
                Languages.direction(language),
                Languages.ownName(language),
                Languages.findDigits(language).orElse(null));
    }
}
