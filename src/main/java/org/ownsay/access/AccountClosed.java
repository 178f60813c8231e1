package org.ownsay.access;

import java.time.Instant;
import org.ownsay.storage.AppendOnly;
import org.springframework.data.annotation.Id;

/** From then on nobody signs in with an account. */
record AccountClosed(@Id AccountId account, AccountId closedBy, Instant closedAt) implements AppendOnly<AccountId> {

    @Override
    public AccountId getId() {
        return account;
    }
}
