package org.ownsay.speech;

import java.util.UUID;
import org.ownsay.storage.Id;
import org.ownsay.storage.UuidV7;

/** Names a pronunciation. */
public record PronunciationId(UUID value) implements Id {

    public static PronunciationId next() {
        return new PronunciationId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
