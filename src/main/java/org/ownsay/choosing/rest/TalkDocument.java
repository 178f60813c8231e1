package org.ownsay.choosing.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownsay.choosing.rest.SittingDocument.Words;

/** What can be said at once, without a trace. Its twin is {@code frontend/talk-document.ts}. */
record TalkDocument(@JsonUnwrapped Screen screen, List<Group> groups) {

    record Group(String id, String picture, List<Words> words, List<Tile> tiles) {}

    /**
     * @param words what stands on the tile
     * @param spoken what is said when it is pressed
     */
    record Tile(
            String id, @Nullable String picture, @Nullable String icon, List<Words> words, List<Words> spoken) {}
}
