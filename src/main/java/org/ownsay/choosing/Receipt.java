package org.ownsay.choosing;

import java.time.Instant;
import org.ownsay.access.TabletId;
import org.ownsay.storage.AppendOnly;
import org.springframework.data.annotation.Id;

/** When, and through which tablet, an answer reached us. */
public record Receipt(@Id AnswerId answer, TabletId tablet, Instant receivedAt) implements AppendOnly<AnswerId> {

    @Override
    public AnswerId getId() {
        return answer;
    }
}
