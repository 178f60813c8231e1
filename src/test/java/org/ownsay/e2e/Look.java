package org.ownsay.e2e;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How somebody sees and reaches best: a theme, the size of the words in points, what part of the screen they can use, how
 * many options they like at a time, how big and how far apart tiles are, and which hand they have.
 */
record Look(String theme, int textPt, String part, int atATime, int tileMm, int gapMm, String hand) {

    static final Look USUAL = new Look("calm", 24);

    Look(String theme, int textPt) {
        this(theme, textPt, "whole", 3, 30, 8, "either");
    }

    Look in(String here) {
        return new Look(theme, textPt, here, atATime, tileMm, gapMm, hand);
    }

    Look of(int options) {
        return new Look(theme, textPt, part, options, tileMm, gapMm, hand);
    }

    Look tiles(int mm) {
        return new Look(theme, textPt, part, atATime, mm, gapMm, hand);
    }

    Look apart(int mm) {
        return new Look(theme, textPt, part, atATime, tileMm, mm, hand);
    }

    Look with(String side) {
        return new Look(theme, textPt, part, atATime, tileMm, gapMm, side);
    }

    /** In a part of a tablet that lies, and where they would stand far apart, no key would be big enough: see {@code search-room.ts}. */
    boolean hasRoomForKeys() {
        return part.equals("whole");
    }

    /** As Flow tells it to the browser. */
    Map<String, String> attributes() {
        return Map.of(
                "theme",
                theme,
                "text-pt",
                String.valueOf(textPt),
                "part",
                part,
                "tile-mm",
                String.valueOf(tileMm),
                "gap-mm",
                String.valueOf(gapMm),
                "hand",
                hand);
    }

    /** What is not as usual, as part of a file's name. */
    String differences() {
        return Stream.of(
                        part.equals(USUAL.part) ? "" : "-" + part,
                        atATime == USUAL.atATime ? "" : "-of" + atATime,
                        tileMm == USUAL.tileMm ? "" : "-tile" + tileMm,
                        gapMm == USUAL.gapMm ? "" : "-gap" + gapMm,
                        hand.equals(USUAL.hand) ? "" : "-hand-" + hand)
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return theme + " " + textPt + " pt" + differences().replace('-', ' ');
    }
}
