package org.ownsay.person;

/**
 * How a pointer chooses that is moved by a mouse, a head or an eye.
 *
 * @param dwellMs how long it rests on a tile, 400-3000 ms
 * @param lockMs how long after a choice nothing else is chosen, 500-3000 ms
 */
public record Dwelling(int dwellMs, int lockMs) {

    public static final int SHORTEST_MS = 400;
    public static final int LONGEST_MS = 3_000;
    public static final int SHORTEST_LOCK_MS = 500;
    public static final int LONGEST_LOCK_MS = 3_000;

    public static final Dwelling USUAL = new Dwelling(1_200, 1_000);

    public Dwelling {
        Limits.check(dwellMs, SHORTEST_MS, LONGEST_MS, "ms on a tile");
        Limits.check(lockMs, SHORTEST_LOCK_MS, LONGEST_LOCK_MS, "ms after a choice");
    }
}
