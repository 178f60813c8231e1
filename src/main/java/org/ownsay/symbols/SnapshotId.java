package org.ownsay.symbols;

import java.util.UUID;
import org.ownsay.storage.Id;
import org.ownsay.storage.UuidV7;

/** Names a photo without saying what is on it. */
public record SnapshotId(UUID value) implements Id {

    public static SnapshotId next() {
        return new SnapshotId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
