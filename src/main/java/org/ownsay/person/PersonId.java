package org.ownsay.person;

import java.util.UUID;
import org.ownsay.storage.Id;
import org.ownsay.storage.UuidV7;

/** Names a person without saying anything about them. */
public record PersonId(UUID value) implements Id {
    public static PersonId next() {
        return new PersonId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
