package org.ownsay.symbols;

/**
 * Which square of a photo is kept. Each step returns another cut; at the photo's edge a step changes nothing.
 *
 * @param turns by how many quarters the photo is turned clockwise first, 0-3
 * @param x the square's middle, from 0 at the left to 1 at the right of the turned photo
 * @param y from 0 at the top to 1 at the bottom
 * @param side of the square, as a part of the photo's shorter side: 0.2 to 1
 */
public record Cut(int turns, double x, double y, double side) {

    /** As much as there is, from the middle. */
    public static final Cut MIDDLE = new Cut(0, 0.5, 0.5, 1);

    private static final double SMALLEST = 0.2;
    private static final double ZOOM = 0.8;
    private static final double STEP = 0.05;

    public Cut {
        if (turns < 0 || turns > 3 || !isPart(x) || !isPart(y) || !(side >= SMALLEST && side <= 1)) {
            throw new IllegalArgumentException("Nothing can be cut like that");
        }
    }

    /** The same square of the photo, turned a quarter to the right. */
    public Cut turnRight() {
        return new Cut((turns + 1) % 4, 1 - y, x, side);
    }

    public Cut turnLeft() {
        return new Cut((turns + 3) % 4, y, 1 - x, side);
    }

    public Cut closer() {
        return new Cut(turns, x, y, Math.max(SMALLEST, side * ZOOM));
    }

    public Cut further() {
        return new Cut(turns, x, y, Math.min(1, side / ZOOM));
    }

    /**
     * @param right how many steps, negative to the left
     * @param down how many steps, negative upwards
     */
    public Cut move(int right, int down) {
        return new Cut(turns, within(x + right * STEP), within(y + down * STEP), side);
    }

    /** Its middle moved to where the whole square lies within a photo of that size. */
    Cut within(int width, int height) {
        var half = Math.min(width, height) * side / 2;
        return new Cut(turns, within(x, half / width), within(y, half / height), side);
    }

    private static double within(double middle, double half) {
        return Math.max(half, Math.min(1 - half, middle));
    }

    private static double within(double part) {
        return Math.max(0, Math.min(1, part));
    }

    private static boolean isPart(double part) {
        return part >= 0 && part <= 1;
    }
}
