package org.ownsay.person;

/**
 * How a person's screen looks, as the browser takes it. Its twin is {@code Look} in {@code frontend/sitting.ts}.
 *
 * @param theme see {@link Theme#style}
 * @param textPt points of usual text
 * @param pxPerMm how many of the browser's pixels a millimetre of this tablet has
 * @param perPage how many options a page holds at the most
 * @param part see {@link UsablePart#style}
 * @param hand see {@link Spread.Hand#style}
 */
public record Look(
        String theme, int textPt, double pxPerMm, int perPage, String part, int tileMm, int gapMm, String hand) {

    public static Look of(AccessProfile profile, double pxPerMm) {
        var spread = profile.spread();
        return new Look(
                profile.theme().style(),
                profile.textPt(),
                pxPerMm,
                profile.optionsAtATime(),
                profile.usablePart().style(),
                spread.tileMm(),
                spread.gapMm(),
                spread.hand().style());
    }
}
