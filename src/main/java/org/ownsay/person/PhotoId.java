package org.ownsay.person;

import java.util.UUID;
import org.ownsay.storage.Id;
import org.ownsay.storage.UuidV7;

/** Names a photo without saying whose it is. */
public record PhotoId(UUID value) implements Id {

    public static PhotoId next() {
        return new PhotoId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
