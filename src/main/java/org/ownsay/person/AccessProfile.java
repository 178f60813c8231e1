package org.ownsay.person;

/**
 * How a person best sees and selects. A copy of it goes into every sitting, so that later everybody knows how it was asked.
 *
 * @param optionsAtATime how many options a page holds at the most, 2-6
 * @param textPt size of the words on tiles in points, 24-40
 */
public record AccessProfile(int optionsAtATime, Theme theme, int textPt) {

    public AccessProfile {
        if (optionsAtATime < 2 || optionsAtATime > 6) {
            throw new IllegalArgumentException("2 to 6 options at a time, not " + optionsAtATime);
        }
        if (textPt < 24 || textPt > 40) {
            throw new IllegalArgumentException("24 to 40 points, not " + textPt);
        }
    }
}
