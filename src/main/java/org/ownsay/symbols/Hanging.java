package org.ownsay.symbols;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A photo that is shown now.
 *
 * @param home whose people see it
 * @param person the only one who sees it, if it is theirs
 * @param concept what it shows
 * @param takenBy the account of whoever brought it
 */
public record Hanging(SnapshotId id, UUID home, @Nullable UUID person, String concept, UUID takenBy, Instant takenAt) {

    /** Where a browser finds it; only in its home. */
    public String address() {
        return "/pictures/snapshots/" + id;
    }
}
