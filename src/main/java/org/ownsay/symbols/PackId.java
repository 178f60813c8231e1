package org.ownsay.symbols;

import java.util.UUID;
import org.ownsay.storage.Id;
import org.ownsay.storage.UuidV7;

/** Names a symbol pack of a home. */
public record PackId(UUID value) implements Id {

    public static PackId next() {
        return new PackId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
