package org.ownsay.board;

import org.ownsay.storage.TextId;

/** Names a topic. */
public record TopicId(String value) implements TextId {
    @Override
    public String toString() {
        return value;
    }
}
