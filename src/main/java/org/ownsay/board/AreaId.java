package org.ownsay.board;

import org.ownsay.storage.TextId;

/** Names an area of home, such as {@code meals}. */
public record AreaId(String value) implements TextId {
    @Override
    public String toString() {
        return value;
    }
}
