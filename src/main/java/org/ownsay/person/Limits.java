package org.ownsay.person;

/** Keeps numbers within what people can use. */
final class Limits {

    private Limits() {}

    /** @throws IllegalArgumentException if the number is not from least to most */
    static void check(int number, int least, int most, String what) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(least + " to " + most + " " + what + ", not " + number);
        }
    }
}
