package org.ownsay.person;

import java.util.UUID;
import org.ownsay.storage.Id;
import org.ownsay.storage.UuidV7;

/** Names a phrase. */
public record PhraseId(UUID value) implements Id {

    public static PhraseId next() {
        return new PhraseId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
