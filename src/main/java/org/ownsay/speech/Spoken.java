package org.ownsay.speech;

import org.jspecify.annotations.Nullable;

/**
 * How a text is heard.
 *
 * @param clip the sound, if there is a voice
 * @param isRecorded whether somebody of the home says it themselves
 * @param marks where in the text each word begins, as a place in UTF-16 and the millisecond of the clip from which it is
 *     heard, all in one row with spaces between; only where that is known of two words or more
 * @param said what is to be said, where it is written otherwise
 */
public record Spoken(
        @Nullable ClipName clip,
        boolean isRecorded,
        @Nullable String marks,
        String said) {}
