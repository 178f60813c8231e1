package org.ownsay.desk.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What a number is counted in, and its limits.
 *
 * @param from the least, in the unit in which it is kept
 * @param to the most
 * @param keptInOne how many of those are one of what is read and typed: 1000 for ms that are read as seconds
 * @param decimals how many places behind the point are shown at the least
 */
public record Measure(int from, int to, int keptInOne, int decimals, Locale language) {

    private static final int MS_IN_A_SECOND = 1_000;
    private static final int MOST_DECIMALS = 3;

    /** Kept in ms, read and typed in seconds. */
    public static Measure seconds(int fromMs, int toMs, Locale language) {
        return new Measure(fromMs, toMs, MS_IN_A_SECOND, 1, language);
    }

    public static Measure whole(int from, int to, Locale language) {
        return new Measure(from, to, 1, 0, language);
    }

    public String least() {
        return inWords(from);
    }

    public String most() {
        return inWords(to);
    }

    public String inWords(int kept) {
        var format = NumberFormat.getInstance(
                Locale.forLanguageTag(language.toLanguageTag() + "-u-nu-latn")); // as it is typed
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(keptInOne == 1 ? 0 : MOST_DECIMALS);
        format.setGroupingUsed(false);
        return format.format(BigDecimal.valueOf(kept).divide(BigDecimal.valueOf(keptInOne)));
    }

    /** As it is kept, if it is a number within the limits, in whichever digits, with point or comma. */
    OptionalInt read(String typed) {
        var digits = new StringBuilder();
        typed.strip().chars().map(Measure::plain).forEach(digits::appendCodePoint);
        if (!digits.toString().matches("\\d{1,5}(\\.\\d{0,3})?")) {
            return OptionalInt.empty();
        }
        var kept = new BigDecimal(digits.toString())
                .multiply(BigDecimal.valueOf(keptInOne))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        return kept >= from && kept <= to && (keptInOne > 1 || isWhole(digits.toString()))
                ? OptionalInt.of(kept)
                : OptionalInt.empty();
    }

    private static int plain(int character) {
        return switch (character) {
            case ',', '\u066b' -> '.'; // a comma, and the one of Arabic
            default -> Character.isDigit(character) ? '0' + Character.digit(character, 10) : character;
        };
    }

    private static boolean isWhole(String number) {
        return new BigDecimal(number).stripTrailingZeros().scale() <= 0;
    }
}
