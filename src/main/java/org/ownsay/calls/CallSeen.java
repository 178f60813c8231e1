package org.ownsay.calls;

import java.time.Instant;
import org.ownsay.access.AccountId;
import org.ownsay.storage.AppendOnly;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** Somebody is on their way to who called. */
@Table("staff_call_seen")
public record CallSeen(@Id @Column("staff_call") CallId call, AccountId account, String name, Instant seenAt)
        implements AppendOnly<CallId> {

    @Override
    public CallId getId() {
        return call;
    }
}
