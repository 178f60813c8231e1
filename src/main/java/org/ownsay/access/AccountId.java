package org.ownsay.access;

import java.util.UUID;
import org.ownsay.storage.Id;
import org.ownsay.storage.UuidV7;

/** Names an account. */
public record AccountId(UUID value) implements Id {
    public static AccountId next() {
        return new AccountId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
