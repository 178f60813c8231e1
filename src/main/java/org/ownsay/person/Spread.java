package org.ownsay.person;

import java.util.Locale;

/**
 * How things are spread over the screen.
 *
 * @param tileMm how high and wide a tile with an option is at the least, 30-90 mm; up to three on a page are never smaller than 45
 * @param gapMm how far apart tiles stand, 8-16 mm; 12 for a shaking hand
 * @param hand the hand they reach with: tools stand on its side
 */
public record Spread(int tileMm, int gapMm, Hand hand) {

    public static final int SMALLEST_TILE_MM = 30;
    public static final int LARGEST_TILE_MM = 90;
    public static final int SMALLEST_GAP_MM = 8;
    public static final int LARGEST_GAP_MM = 16;

    /** Of somebody who reaches everything. */
    public static final Spread USUAL = new Spread(SMALLEST_TILE_MM, SMALLEST_GAP_MM, Hand.EITHER);

    /** The side on which a person reaches best. */
    public enum Hand {
        /** Tools stand at the end of the line, as it runs in their language. */
        EITHER,
        LEFT,
        RIGHT;

        /** Its name in the style sheets. */
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Spread {
        Limits.check(tileMm, SMALLEST_TILE_MM, LARGEST_TILE_MM, "mm for a tile");
        Limits.check(gapMm, SMALLEST_GAP_MM, LARGEST_GAP_MM, "mm between tiles");
    }
}
