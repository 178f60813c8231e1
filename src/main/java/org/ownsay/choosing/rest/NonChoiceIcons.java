package org.ownsay.choosing.rest;

import org.ownsay.board.Response;

/** The signs of the ways not to choose, by their names in {@code frontend/icons.ts}. */
final class NonChoiceIcons {

    private NonChoiceIcons() {}

    static String of(Response response) {
        return switch (response) {
            case NONE_OF_THESE -> "none";
            case SOMETHING_ELSE -> "else";
            case NOT_SURE -> "not-sure";
            case NOT_NOW -> "not-now";
            case OPTION, THAT_IS_ALL, TAKEN_BACK -> throw new IllegalArgumentException("No non-choice: " + response);
        };
    }
}
