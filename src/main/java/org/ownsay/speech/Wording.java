package org.ownsay.speech;

import com.ibm.icu.lang.UScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A text as it is said: only what has a sound, or joins letters. */
record Wording(String text) {

    static final int MAX_LENGTH = 1_000;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Empty when nothing is left to say, or when it is too long to be said. */
    static Optional<Wording> find(String text) {
        var visible = text.codePoints()
                .map(character -> isSpace(character) ? ' ' : character)
                .filter(Wording::belongsToWords)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        var said = Normalizer.normalize(visible, Normalizer.Form.NFC)
                .replaceAll(" +", " ")
                .strip();
        return said.isEmpty() || said.length() > MAX_LENGTH ? Optional.empty() : Optional.of(new Wording(said));
    }

    /** Whether most of its letters are of the language's script: a text left untranslated is not for its voice. */
    boolean isWrittenIn(Locale language) {
        var scripts = scriptsOf(language);
        var letters = text.codePoints().filter(Character::isLetter).toArray();
        var ours = Arrays.stream(letters)
                .filter(letter -> Arrays.stream(scripts).anyMatch(script -> UScript.hasScript(letter, script)))
                .count();
        return 2 * ours >= letters.length;
    }

    /** Empty for a language that ICU does not know. */
    private static int[] scriptsOf(Locale language) {
        var scripts = UScript.getCode(language);
        return scripts == null ? new int[0] : scripts;
    }

    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Leaves out NUL and other controls, direction marks and overrides, and halves of surrogate pairs. */
    static boolean belongsToWords(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }
}
