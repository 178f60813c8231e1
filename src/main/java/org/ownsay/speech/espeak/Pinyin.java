package org.ownsay.speech.espeak;

import com.ibm.icu.text.Transliterator;

/**
 * Chinese as eSpeak NG can say it. The package of Debian knows few characters and spells out the others in English; what
 * it says well is pinyin with the tone as a number.
 */
final class Pinyin {

    /** Reads nothing but pinyin. */
    static final String VOICE = "cmn-latn-pinyin";

    private static final Transliterator SOUND =
            Transliterator.getInstance("Han-Latin; Latin-NumericPinyin; Fullwidth-Halfwidth");

    private Pinyin() {}

    /** The sound of each character, in words with one space between them: 您好 becomes {@code nin2 hao3}. */
    static String of(String chinese) {
        return SOUND.transliterate(chinese).strip();
    }
}
