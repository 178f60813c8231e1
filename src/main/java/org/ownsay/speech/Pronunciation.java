package org.ownsay.speech;

import java.time.Instant;
import java.util.UUID;

/**
 * How a home wants a word to be said.
 *
 * @param language BCP 47 tag
 * @param written the word or words as they are shown
 * @param said what a voice is to read instead
 * @param madeBy the account of whoever wrote it down
 */
public record Pronunciation(
        PronunciationId id, UUID home, String language, String written, String said, UUID madeBy, Instant madeAt) {}
