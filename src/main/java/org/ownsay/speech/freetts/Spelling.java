package org.ownsay.speech.freetts;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import org.ownsay.speech.Unspeakable;

/** FreeTTS reads ASCII and nothing else: what has a plain spelling gets it, and ornaments go. */
final class Spelling {

    /** Letters that are none of English, such as those of names: ł, ø, ß. */
    private static final Transliterator LATIN = Transliterator.getInstance("[:Latin:] Latin-ASCII");

    private Spelling() {}

    /** Throws {@link Unspeakable} if letters or signs remain that would be passed over in silence. */
    static String plain(String text) {
        var plain = Normalizer.normalize(LATIN.transliterate(text), Normalizer.Form.NFKD)
                .replaceAll("[\u2018\u2019\u02BC]", "'")
                .replaceAll("[\u201C\u201D]", "\"")
                .replaceAll(" ?[\u2013\u2014] ?", ", ")
                .replaceAll("[\\p{M}\\p{So}\\p{Sk}\\p{Cf}]", "")
                .replaceAll("(?i)\\b(sal)w(ar)\\b", "$1v$2"); // the voice has no sound that leads from w to r
        if (!plain.chars().allMatch(character -> character < 128)) {
            throw new Unspeakable("it knows ASCII only");
        }
        if (plain.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new Unspeakable("nothing to say");
        }
        return plain;
    }
}
