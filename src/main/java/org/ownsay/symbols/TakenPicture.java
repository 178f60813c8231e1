package org.ownsay.symbols;

import java.util.List;

/**
 * A picture on its way into the database.
 *
 * @param symbol its name in the pack
 * @param words what it is called, at least in one language
 */
record TakenPicture(PackPictureId id, String symbol, Drawing drawing, List<PackWord> words) {

    /** Its own licence; empty if it has the pack's. */
    String licence() {
        return first(words.stream().map(PackWord::licence).toList());
    }

    /** What it is to show; empty if nothing in particular. */
    String option() {
        return first(words.stream().map(PackWord::option).toList());
    }

    private static String first(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
