package org.ownsay.speech;

import java.time.Instant;
import java.util.UUID;

/**
 * A text that somebody of a home said themselves. It is heard there in place of every voice.
 *
 * @param home its id
 * @param language BCP 47 tag
 * @param words exactly what is shown
 * @param speaker whose voice it is, as they are called there
 * @param recordedBy the account of whoever recorded it
 */
public record Recording(
        RecordingId id,
        UUID home,
        String language,
        String words,
        ClipName clip,
        String speaker,
        UUID recordedBy,
        Instant recordedAt) {}
