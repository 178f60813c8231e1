package org.ownsay.language;

import java.util.Locale;

/**
 * How far a language has come.
 *
 * @param texts how many texts of the program it has, of {@code ofTexts}
 * @param words how many words and sentences that can be chosen it has, of {@code ofWords}
 */
public record Translation(Locale language, Standing standing, int texts, int ofTexts, int words, int ofWords) {

    public boolean isWhole() {
        return texts == ofTexts && words == ofWords;
    }
}
