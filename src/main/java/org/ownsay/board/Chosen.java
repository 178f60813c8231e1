package org.ownsay.board;

import org.jspecify.annotations.Nullable;

/**
 * What was said to a question, in ids.
 *
 * @param option what was chosen, for {@code OPTION}
 * @param level the column it was put in, where things were sorted
 * @param picture what something else is, where a picture of it was found
 */
public record Chosen(
        Response response,
        @Nullable OptionId option,
        @Nullable Level level,
        @Nullable String picture) {

    /** Whether it leaves open what the person wants. Something else that was found as a picture says what it is. */
    public boolean isOpen() {
        return response.isNonChoice() && picture == null;
    }

    /** One of the ways not to choose. */
    public static Chosen none(Response response) {
        return new Chosen(response, null, null, null);
    }
}
