package org.ownsay.person;

/**
 * How a person best sees and selects. A copy of it goes into every sitting, so that later everybody knows how it was asked.
 *
 * @param optionsAtATime how many options a page holds at the most, 2-6
 * @param textPt size of the words on tiles in points, 24-40
 */
public record AccessProfile(int optionsAtATime, Theme theme, int textPt, UsablePart usablePart, WayIn wayIn) {

    public static final int FEWEST_OPTIONS = 2;
    public static final int MOST_OPTIONS = 6;
    public static final int SMALLEST_TEXT_PT = 24;
    public static final int LARGEST_TEXT_PT = 40;

    public AccessProfile {
        if (optionsAtATime < FEWEST_OPTIONS || optionsAtATime > MOST_OPTIONS) {
            throw new IllegalArgumentException("2 to 6 options at a time, not " + optionsAtATime);
        }
        if (textPt < SMALLEST_TEXT_PT || textPt > LARGEST_TEXT_PT) {
            throw new IllegalArgumentException("24 to 40 points, not " + textPt);
        }
    }

    /** Of somebody who sees the whole screen and touches it. */
    public AccessProfile(int optionsAtATime, Theme theme, int textPt) {
        this(optionsAtATime, theme, textPt, UsablePart.WHOLE, WayIn.TOUCH);
    }
}
