package org.ownsay.calls;

import java.time.Instant;
import org.ownsay.access.AccountId;
import org.ownsay.storage.AppendOnly;
import org.springframework.data.annotation.Id;

/** Somebody is on their way to who called. */
public record CallSeen(@Id CallId call, AccountId account, String name, Instant seenAt) implements AppendOnly<CallId> {

    @Override
    public CallId getId() {
        return call;
    }
}
