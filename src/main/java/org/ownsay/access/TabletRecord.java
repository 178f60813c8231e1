package org.ownsay.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tablet as the home's staff see it.
 *
 * @param heardAt when it was last heard, to within some minutes, if ever
 * @param heardSafely whether it came over https then
 * @param revokedAt since when it speaks for nobody
 */
public record TabletRecord(
        KnownTablet tablet,
        Instant enrolledAt,
        @Nullable Instant heardAt,
        @Nullable Boolean heardSafely,
        @Nullable Instant revokedAt) {

    public boolean isActive() {
        return revokedAt == null;
    }
}
