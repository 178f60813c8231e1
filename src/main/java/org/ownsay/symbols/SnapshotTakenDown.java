package org.ownsay.symbols;

import java.time.Instant;
import java.util.UUID;
import org.ownsay.storage.AppendOnly;
import org.springframework.data.annotation.Id;

/** From then on a photo is shown with no new question. It stays where it was shown, for the evidence. */
record SnapshotTakenDown(@Id SnapshotId snapshot, UUID takenDownBy, Instant takenDownAt)
        implements AppendOnly<SnapshotId> {

    @Override
    public SnapshotId getId() {
        return snapshot;
    }
}
