package org.ownsay.choosing;

import org.jspecify.annotations.Nullable;
import org.ownsay.board.OptionId;

/**
 * Something a person could choose, as it was shown.
 *
 * @param page 0 is the first
 * @param slot the place on the page; 0 is the first
 * @param label the word on the tile, in the first language
 * @param picture its address, where one showed it
 */
public record Offered(
        OptionId option,
        int page,
        int slot,
        String label,
        @Nullable String picture) {}
