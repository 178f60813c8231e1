package org.ownsay.language;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How sure one may be of a language's texts.
 *
 * @param writtenOn when it was last written through, if that is known
 * @param checkedBy the speaker who read all of it; nobody yet if null
 * @param checkedOn when they did
 */
public record Standing(
        @Nullable LocalDate writtenOn,
        @Nullable String checkedBy,
        @Nullable LocalDate checkedOn) {

    public Standing {
        if ((checkedBy == null) != (checkedOn == null)) {
            throw new IllegalArgumentException("Who checked it and when belong together: " + checkedBy);
        }
    }

    public boolean isChecked() {
        return checkedBy != null;
    }
}
