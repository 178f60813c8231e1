package org.ownsay.speech;

import java.util.Locale;

/** Something that turns words into sound. Several threads may use it at once. Its place in the row is its {@code @Order}. */
public interface Speaker {

    /** Whether it has a voice for exactly this language; one that is merely close does not count. */
    boolean speaks(Locale language);

    /**
     * Says a text without control characters, of 1 to 1,000 characters, as fast and as high as asked. Nothing in it is
     * ever read as markup, an option or a file. Throws {@link Unspeakable} if it never can, {@link SpeechFailed} if it cannot now, and rather than letting its
     * caller wait for long.
     */
    Sound speak(String text, Locale language, Manner manner);

    /** Engine and voice. When it changes, clips are made anew. */
    String id();

    /** What staff know it as. */
    String name();

    /** Whether its English is British. */
    boolean isBritish();
}
