package org.ownsay.board;

import org.ownsay.storage.TextId;

/** Names a question. */
public record QuestionId(String value) implements TextId {
    @Override
    public String toString() {
        return value;
    }
}
