package org.ownsay.calls;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.HomeId;
import org.ownsay.access.TabletId;
import org.ownsay.person.PersonId;
import org.ownsay.storage.AppendOnly;
import org.springframework.data.annotation.Id;

/**
 * Somebody asks for staff.
 *
 * @param person who, where the tablet knows it
 * @param place where the tablet stands
 * @param raisedAt when it was pressed, by the tablet's clock
 */
public record Call(
        @Id CallId id,
        HomeId home,
        TabletId tablet,
        @Nullable PersonId person,
        CallKind kind,
        String place,
        Instant raisedAt,
        Instant receivedAt)
        implements AppendOnly<CallId> {

    public Call {
        raisedAt = raisedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same press, sent once more. */
    boolean isRepeatOf(Call other) {
        return id.equals(other.id)
                && tablet.equals(other.tablet)
                && kind == other.kind
                && raisedAt.equals(other.raisedAt);
    }

    @Override
    public CallId getId() {
        return id;
    }
}
