package org.ownsay.symbols;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownsay.storage.AppendOnly;
import org.springframework.data.annotation.Id;

/**
 * A photo that somebody in a home took of the thing itself: its own garden, somebody's own chair.
 *
 * @param person whose it is, if only they are to see it
 * @param concept what it shows, such as {@code roast-chicken}
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares photos
record Snapshot(
        @Id SnapshotId id, UUID home, @Nullable UUID person, String concept, byte[] jpeg, UUID takenBy, Instant takenAt)
        implements AppendOnly<SnapshotId> {

    @Override
    public SnapshotId getId() {
        return id;
    }
}
