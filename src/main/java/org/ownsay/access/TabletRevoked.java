package org.ownsay.access;

import java.time.Instant;
import org.ownsay.storage.AppendOnly;
import org.springframework.data.annotation.Id;

/** From then on a tablet speaks for nobody. */
record TabletRevoked(@Id TabletId tablet, AccountId revokedBy, Instant revokedAt) implements AppendOnly<TabletId> {

    @Override
    public TabletId getId() {
        return tablet;
    }
}
