package org.ownsay.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be known of a language before anything is said in it. */
public final class Languages {

    private Languages() {}

    /** {@code rtl} or {@code ltr}, for HTML's {@code dir}. */
    public static String direction(Locale language) {
        return ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr";
    }

    /** The digits it is written with, as Unicode names them ("beng"); empty where they are those of English. */
    public static Optional<String> findDigits(Locale language) {
        return Optional.of(NumberingSystem.getInstance(ULocale.forLocale(language)))
                .map(NumberingSystem::getName)
                .filter(digits -> !digits.equals("latn"));
    }

    /** The language's name in itself: "English", "اردو". */
    public static String ownName(Locale language) {
        var locale = ULocale.forLocale(language);
        return UCharacter.toTitleCase(
                locale,
                locale.getDisplayLanguage(locale),
                BreakIterator.getSentenceInstance(locale),
                UCharacter.TITLECASE_NO_LOWERCASE);
    }

    /** What the language is called in another one. */
    public static String name(Locale language, Locale in) {
        return ULocale.forLocale(language).getDisplayLanguage(ULocale.forLocale(in));
    }

    /** Several things as one says them one after the other: "Amina, Derek and Joyce". */
    public static String list(Collection<String> things, Locale language) {
        return ListFormatter.getInstance(Patterns.withCountry(language)).format(things);
    }

    /** Every language that much is known of and that has a name in that one, in the order of its alphabet. */
    public static List<Locale> listNamed(Locale in) {
        return Stream.of(ULocale.getAvailableLocales())
                .map(ULocale::getLanguage)
                .distinct()
                .map(Locale::of)
                .filter(language -> !name(language, in).equals(language.getLanguage()))
                .sorted(Comparator.comparing(language -> name(language, in), Collator.getInstance(in)))
                .toList();
    }

    /**
     * Whether a text was left in another language because it is not yet known in its own: written in the other's letters,
     * or a sentence that is the same in both. A single word may be the same in truth.
     */
    public static boolean isLeftIn(Locale other, String text, String inOther, Locale language) {
        return text.equals(inOther)
                && !language.getLanguage().equals(other.getLanguage())
                && (isLatin(other) != isLatin(language) || text.strip().contains(" "));
    }

    /** Whether it is written in the letters of this sentence; if not, a name is written in its own way there. */
    public static boolean isLatin(Locale language) {
        return ULocale.addLikelySubtags(ULocale.forLocale(language)).getScript().equals("Latn");
    }
}
