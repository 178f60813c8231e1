package org.ownsay.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** What is to be known of a language before anything is said in it. */
public final class Languages {

    private Languages() {}

    /** {@code rtl} or {@code ltr}, for HTML's {@code dir}. */
    public static String direction(Locale language) {
        return ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr";
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

    /** Whether it is written in the letters of this sentence; if not, a name is written in its own way there. */
    public static boolean isLatin(Locale language) {
        return ULocale.addLikelySubtags(ULocale.forLocale(language)).getScript().equals("Latn");
    }
}
