package org.ownsay.access;

import java.util.UUID;
import org.ownsay.storage.Id;
import org.ownsay.storage.UuidV7;

/** Names a tablet. */
public record TabletId(UUID value) implements Id {
    public static TabletId next() {
        return new TabletId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
