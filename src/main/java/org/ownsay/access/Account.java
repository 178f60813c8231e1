package org.ownsay.access;

import java.time.Instant;
import org.ownsay.storage.AppendOnly;
import org.springframework.data.annotation.Id;

/** Somebody who signs in at the desk. */
record Account(
        @Id AccountId id,
        HomeId home,
        String signIn,
        String name,
        Role role,
        String language,
        String passwordHash,
        Instant createdAt)
        implements AppendOnly<AccountId> {

    @Override
    public AccountId getId() {
        return id;
    }
}
