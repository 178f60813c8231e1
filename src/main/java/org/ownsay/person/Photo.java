package org.ownsay.person;

import java.time.Instant;
import org.ownsay.access.HomeId;
import org.ownsay.storage.AppendOnly;
import org.ownsay.symbols.SquarePhoto;
import org.springframework.data.annotation.Id;

/**
 * Somebody's face, as it is shown in their home and nowhere else.
 *
 * @param jpeg a {@link SquarePhoto}: square, small, and with nothing in it but the picture
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares photos
record Photo(@Id PhotoId id, HomeId home, byte[] jpeg, Instant takenAt) implements AppendOnly<PhotoId> {

    @Override
    public PhotoId getId() {
        return id;
    }
}
