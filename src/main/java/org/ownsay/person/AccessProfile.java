package org.ownsay.person;

import org.springframework.data.relational.core.mapping.Embedded;

/**
 * How a person best sees and selects. A copy of it goes into every sitting, so that later everybody knows how it was asked.
 *
 * @param optionsAtATime how many options a page holds at the most, 2-6
 * @param textPt size of the words on tiles in points, 24-40
 * @param wayIn what they select with; how they use it is in {@code touching}, {@code dwelling} and {@code scanning}
 */
public record AccessProfile(
        int optionsAtATime,
        Theme theme,
        int textPt,
        UsablePart usablePart,
        WayIn wayIn,
        Depicting depicting,
        @Embedded.Empty(prefix = "spread_") Spread spread,
        @Embedded.Empty(prefix = "touch_") Touching touching,
        @Embedded.Empty(prefix = "dwell_") Dwelling dwelling,
        @Embedded.Empty(prefix = "scan_") Scanning scanning) {

    public static final int FEWEST_OPTIONS = 2;
    public static final int MOST_OPTIONS = 6;
    public static final int SMALLEST_TEXT_PT = 24;
    public static final int LARGEST_TEXT_PT = 40;

    public AccessProfile {
        Limits.check(optionsAtATime, FEWEST_OPTIONS, MOST_OPTIONS, "options at a time");
        Limits.check(textPt, SMALLEST_TEXT_PT, LARGEST_TEXT_PT, "points");
    }

    /** Of somebody who sees the whole screen and touches it. */
    public AccessProfile(int optionsAtATime, Theme theme, int textPt) {
        this(optionsAtATime, theme, textPt, UsablePart.WHOLE, WayIn.TOUCH);
    }

    /** Of somebody who uses a way in as most people do. */
    public AccessProfile(int optionsAtATime, Theme theme, int textPt, UsablePart usablePart, WayIn wayIn) {
        this(
                optionsAtATime,
                theme,
                textPt,
                usablePart,
                wayIn,
                Depicting.PHOTO,
                Spread.USUAL,
                Touching.USUAL,
                Dwelling.USUAL,
                Scanning.USUAL);
    }
}
