package org.ownsay.symbols;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes words alike that mean the same to somebody who looks for them: without case, accents and vowel signs, with
 * digits of any script as 0 to 9, and with one letter where Arabic and Urdu write several.
 */
public final class Folding {

    private static final Normalizer2 CASELESS = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 TAKEN_APART = Normalizer2.getNFDInstance();
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");

    /** Letters that Unicode does not take apart, though people look for them without their stroke or tail. */
    private static final Map<Integer, String> ALIKE = Map.ofEntries(
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ي', "ی"),
            Map.entry((int) 'ى', "ی"),
            Map.entry((int) 'ے', "ی"),
            Map.entry((int) 'ك', "ک"),
            Map.entry((int) 'ه', "ہ"),
            Map.entry((int) 'ھ', "ہ"),
            Map.entry((int) 'ة', "ہ"),
            Map.entry((int) 'ۃ', "ہ"),
            Map.entry((int) 'ە', "ہ"),
            Map.entry((int) 'ں', "ن"),
            Map.entry((int) 'ٱ', "ا"),
            Map.entry((int) 'ء', ""),
            Map.entry((int) 'ـ', ""),
            Map.entry((int) '\'', ""),
            Map.entry((int) '’', ""));

    private Folding() {}

    /** The words of a text, folded, with one space between them. */
    public static String fold(String text) {
        return String.join(" ", words(text));
    }

    /**
     * The words of a text as one types them in that language, folded: Chinese by the sound of each character (pinyin,
     * without tones), since nobody can choose among thousands of keys; everything else as it is written.
     */
    public static List<String> typed(String text, Locale language) {
        return words(language.getLanguage().equals("zh") ? PINYIN.transliterate(text) : text);
    }

    /** The words of a text, folded. What is neither letter nor digit only parts them. */
    public static List<String> words(String text) {
        var folded = new StringBuilder(text.length());
        TAKEN_APART.normalize(CASELESS.normalize(text)).codePoints().forEach(character -> add(character, folded));
        return Stream.of(folded.toString().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static void add(int character, StringBuilder folded) {
        var alike = ALIKE.get(character);
        if (alike != null) {
            folded.append(alike);
        } else if (UCharacter.isDigit(character)) {
            folded.append(UCharacter.digit(character, 10));
        } else if (isTyped(character)) {
            folded.appendCodePoint(character);
        } else if (!isMark(character)) {
            folded.append(' ');
        }
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Whether a letter is typed with it: vowel signs of the scripts of India and beyond are. */
    public static boolean isTyped(int character) {
        return UCharacter.isLetter(character) || isVowelOfItsScript(character);
    }

    /** In the scripts of India and beyond a word without its vowel signs is another word. */
    private static boolean isVowelOfItsScript(int character) {
        return isMark(character)
                && switch (UScript.getScript(character)) {
                    case UScript.INHERITED, UScript.COMMON, UScript.ARABIC, UScript.HEBREW, UScript.SYRIAC -> false;
                    default -> true;
                };
    }
}
