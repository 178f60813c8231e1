package org.ownsay.access;

import java.nio.charset.StandardCharsets;

/** What a password must be: long. What else it is made of is up to whoever chooses it. */
public final class Passwords {

    public static final int FEWEST_CHARACTERS = 12;

    /** What bcrypt reads; it would not see a difference in what comes after. */
    public static final int MOST_BYTES = 72;

    private Passwords() {}

    public static boolean isTooShort(String password) {
        return password.codePointCount(0, password.length()) < FEWEST_CHARACTERS;
    }

    public static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    /** @throws IllegalArgumentException if it is too short or too long */
    static void require(String password) {
        if (isTooShort(password) || isTooLong(password)) {
            throw new IllegalArgumentException("A password has at least 12 characters, and at most 72 bytes");
        }
    }
}
