package org.ownsay.speech;

/**
 * How something is said to somebody: who speaks first, how fast and how high.
 *
 * @param ratePercent 50-150 of a voice's own pace
 * @param pitchPercent 50-150 of a voice's own pitch
 */
public record Manner(Row row, int ratePercent, int pitchPercent) {

    public static final int LOWEST_PERCENT = 50;
    public static final int HIGHEST_PERCENT = 150;

    /** A little slower than voices speak by themselves: easier to follow. */
    public static final Manner USUAL = new Manner(Row.USUAL, 80, 100);

    /** In which order voices are asked. */
    public enum Row {
        USUAL,
        /** Those with a British accent come first. */
        BRITISH
    }

    public Manner {
        if (!isPercent(ratePercent) || !isPercent(pitchPercent)) {
            throw new IllegalArgumentException("50 to 150 percent, not " + ratePercent + " and " + pitchPercent);
        }
    }

    private static boolean isPercent(int value) {
        return value >= LOWEST_PERCENT && value <= HIGHEST_PERCENT;
    }
}
