package org.ownsay.board.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every picture with its words in one language, so that a tablet can look for one by itself. Its twin is
 * {@code frontend/picture-index.ts}.
 *
 * @param keys the letters that the words are written with, folded, as the language sorts them
 */
record PicturesDocument(
        Map<String, Words> texts, List<Shelf> categories, Map<String, Entry> pictures, List<Words> keys) {

    /**
     * Something to read, and the clip that says it, if there is a voice.
     *
     * @param recorded whether the clip is a recording of the home
     */
    record Words(
            String text,
            @Nullable String clip,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean recorded) {}

    /** A category, and the ids of its pictures. */
    record Shelf(String id, String picture, Words words, List<String> pictures) {}

    /** @param words folded: those of the name, a semicolon, the others */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonPropertyOrder({"address", "name", "words"})
    record Entry(String address, String name, String words) {}
}
