package org.ownsay.calls;

import java.util.UUID;
import org.ownsay.storage.Id;
import org.ownsay.storage.UuidV7;

/** Names a call. The tablet makes it, once, however often the call is sent. */
public record CallId(UUID value) implements Id {
    public static CallId next() {
        return new CallId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
