package org.ownsay.access;

import java.util.UUID;
import org.ownsay.storage.Id;
import org.ownsay.storage.UuidV7;

/** Names a home. */
public record HomeId(UUID value) implements Id {
    public static HomeId next() {
        return new HomeId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
