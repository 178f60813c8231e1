package org.ownsay.board;

import org.ownsay.storage.TextId;

/** Names something that can be chosen. It is the same thing, with the same word and picture, in whichever question. */
public record OptionId(String value) implements TextId {
    @Override
    public String toString() {
        return value;
    }
}
