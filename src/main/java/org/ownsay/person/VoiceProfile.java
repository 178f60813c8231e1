package org.ownsay.person;

import org.ownsay.speech.Manner;

/**
 * How a person best hears. A copy of it goes into every sitting. Recordings of their home always come first.
 *
 * @param ratePercent how fast, 50-150 percent of a voice's own pace
 * @param pitchPercent how high, 50-150 percent of a voice's own pitch
 * @param volumePercent how loud, 20-100 percent of what the tablet can do
 * @param bothLanguages whether what is said is heard in their second language too, after the first
 * @param speaks when a tile says its word by itself
 */
public record VoiceProfile(
        Preferred preferred,
        int ratePercent,
        int pitchPercent,
        int volumePercent,
        boolean bothLanguages,
        Speaks speaks) {

    public static final int SOFTEST_PERCENT = 20;
    public static final int LOUDEST_PERCENT = 100;

    /** Of somebody who hears what most people hear. */
    public static final VoiceProfile USUAL = new VoiceProfile(
            Preferred.USUAL, Manner.USUAL.ratePercent(), Manner.USUAL.pitchPercent(), 100, false, Speaks.ON_PRESS);

    /** Which voice a person likes to hear. */
    public enum Preferred {
        USUAL,
        BRITISH,
        /** The tablet's own, where it has one for the language; else the usual one. */
        TABLET
    }

    /** When a tile says its word by itself. <em>Hear again</em> always speaks. */
    public enum Speaks {
        ON_PRESS,
        /** When a finger, a pointer, a key or a step comes to it. */
        ON_FOCUS,
        NEVER
    }

    /** Of somebody who hears a word when they press it. */
    public VoiceProfile(
            Preferred preferred, int ratePercent, int pitchPercent, int volumePercent, boolean bothLanguages) {
        this(preferred, ratePercent, pitchPercent, volumePercent, bothLanguages, Speaks.ON_PRESS);
    }

    public VoiceProfile {
        new Manner(Manner.Row.USUAL, ratePercent, pitchPercent); // knows its limits
        if (volumePercent < SOFTEST_PERCENT || volumePercent > LOUDEST_PERCENT) {
            throw new IllegalArgumentException("20 to 100 percent, not " + volumePercent);
        }
    }

    /** How clips are made for them. */
    public Manner manner() {
        var row = preferred == Preferred.BRITISH ? Manner.Row.BRITISH : Manner.Row.USUAL;
        return new Manner(row, ratePercent, pitchPercent);
    }

    public boolean isTabletsOwn() {
        return preferred == Preferred.TABLET;
    }
}
