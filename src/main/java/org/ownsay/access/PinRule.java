package org.ownsay.access;

import java.util.Optional;
import java.util.stream.IntStream;

/** What a PIN must be: six digits that nobody guesses first. */
public final class PinRule {

    public static final int DIGITS = 6;

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

    /** Six the same, or six in a row up or down. */
    public static boolean isEasy(String pin) {
        return IntStream.of(-1, 0, 1).anyMatch(step -> IntStream.range(1, pin.length())
                .allMatch(i -> pin.charAt(i) - pin.charAt(i - 1) == step));
    }

    /** @throws IllegalArgumentException if it is not six digits, or easy to guess */
    static String require(String typed) {
        return read(typed)
                .filter(pin -> !isEasy(pin))
                .orElseThrow(() -> new IllegalArgumentException("A PIN has six digits, and is not easy to guess"));
    }
}
