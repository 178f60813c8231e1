package org.ownsay.choosing;

import java.time.Instant;
import org.ownsay.access.HomeId;
import org.ownsay.access.TabletId;
import org.ownsay.storage.AppendOnly;
import org.springframework.data.annotation.Id;

/** An answer that waits on its tablet for somebody to see to it. */
public record RefusedAnswer(@Id AnswerId id, HomeId home, TabletId tablet, Why why, Instant receivedAt)
        implements AppendOnly<AnswerId> {

    @Override
    public AnswerId getId() {
        return id;
    }
}
