package org.ownsay.speech;

import org.jspecify.annotations.Nullable;

/** A speaker could not say a text. Its message never holds the text, for those are a person's words. */
public class SpeechFailed extends RuntimeException {

    public SpeechFailed(String why) {
        this(why, null);
    }

    public SpeechFailed(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
