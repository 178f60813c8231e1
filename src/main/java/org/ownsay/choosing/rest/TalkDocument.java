package org.ownsay.choosing.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownsay.choosing.rest.SittingDocument.Words;

/**
 * What can be said at once, without a trace. Its twin is {@code frontend/talk-document.ts}.
 *
 * @param quick words that stand on every page
 * @param pages the first is the one that Talk begins with
 */
record TalkDocument(@JsonUnwrapped Screen screen, List<Tile> quick, List<Page> pages) {

    /** @param words its name */
    record Page(String id, List<Words> words, List<Tile> tiles) {}

    /**
     * @param words what stands on the tile
     * @param spoken what is said when it is pressed; nothing for a tile that opens a page
     * @param opens the page that it opens, if it opens one
     */
    record Tile(
            String id,
            @Nullable String picture,
            @Nullable String icon,
            List<Words> words,
            List<Words> spoken,
            @Nullable String opens) {}
}
