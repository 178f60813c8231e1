package org.ownsay.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ownsay.storage.AppendOnly;
import org.springframework.data.annotation.Id;

/** A screen that may speak for a person, as it is kept. Only the tablet holds its secret; we keep the hash. */
record Tablet(
        @Id TabletId id,
        HomeId home,
        String place,
        double pxPerMm,
        String secretHash,
        Instant enrolledAt,
        @Nullable Instant heardAt,
        @Nullable Boolean heardSafely)
        implements AppendOnly<TabletId> {

    KnownTablet known() {
        return new KnownTablet(id, home, place, pxPerMm);
    }

    @Override
    public TabletId getId() {
        return id;
    }
}
