package org.ownsay.speech;

import java.util.UUID;
import org.ownsay.storage.Id;
import org.ownsay.storage.UuidV7;

/** Names a recording without saying what is heard in it. */
public record RecordingId(UUID value) implements Id {

    public static RecordingId next() {
        return new RecordingId(UuidV7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
