package org.ownsay.choosing;

import java.util.UUID;
import org.ownsay.storage.Id;
import org.ownsay.storage.UuidV7;

/** Names one sitting. */
public record SittingId(UUID value) implements Id {
    public static SittingId next() {
        return new SittingId(UuidV7.next());
    }

    /** @throws IllegalArgumentException if the text is no UUID */
    public static SittingId of(String text) {
        return new SittingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
