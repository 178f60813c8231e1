package org.ownsay.access;

import java.util.Optional;
import java.util.stream.IntStream;

/** What a PIN must be: six digits that nobody guesses first. */
public final class PinRule {

    public static final int DIGITS = 6;

    private static final int FEWEST_DIFFERENT = 4;

    private PinRule() {}

    /**
     * The PIN that somebody typed, in the digits 0-9, whichever digits their keyboard has.
     *
     * @return nothing, if it is not six digits
     */
    public static Optional<String> read(String typed) {
        var digits = typed.strip()
                .codePoints()
                .map(sign -> Character.digit(sign, 10))
                .toArray();
        return Optional.of(digits)
                .filter(all -> all.length == DIGITS && IntStream.of(all).allMatch(digit -> digit >= 0))
                .map(all -> IntStream.of(all).mapToObj(String::valueOf).reduce("", String::concat));
    }

    /** Fewer than four different digits, or two halves that each go up, down or across the keys: 123456, 123321, 789456. */
    public static boolean isEasy(String pin) {
        var half = pin.length() / 2;
        return pin.chars().distinct().count() < FEWEST_DIFFERENT
                || isEven(pin.substring(0, half)) && isEven(pin.substring(half));
    }

    /** Each digit is as far from the one before it. */
    private static boolean isEven(String digits) {
        return IntStream.range(1, digits.length())
                        .map(i -> digits.charAt(i) - digits.charAt(i - 1))
                        .distinct()
                        .count()
                == 1;
    }

    /** @throws IllegalArgumentException if it is not six digits, or easy to guess */
    static String require(String typed) {
        return read(typed)
                .filter(pin -> !isEasy(pin))
                .orElseThrow(() -> new IllegalArgumentException("A PIN has six digits, and is not easy to guess"));
    }
}
