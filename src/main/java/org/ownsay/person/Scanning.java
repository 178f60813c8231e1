package org.ownsay.person;

import java.util.regex.Pattern;

/**
 * How tiles light up one after another for somebody who presses a switch.
 *
 * @param rateMs how long each is lit, 1000-10000 ms; a good one is what they need to press, divided by 0.65
 * @param firstPercent how long the first one of a round is lit, 100-300 percent of the others
 * @param acceptMs how long the switch must be held to count, 0-2000 ms
 * @param lockMs how long after a choice nothing else is chosen, 500-2000 ms
 * @param loops after how many rounds it rests until the switch is pressed, 1-10
 * @param cuePercent how loud each step says its word, 10-100 percent of the person's volume
 * @param firstSwitch the key that chooses, or with two switches the one that steps: the {@code code} of a browser's key
 *     event, {@code Gamepad0} to {@code Gamepad31} for a button, {@code Pointer} for a touch anywhere
 * @param secondSwitch with two switches the key that chooses, with one another key that does the same
 */
public record Scanning(
        Order order,
        int rateMs,
        int firstPercent,
        int acceptMs,
        int lockMs,
        int loops,
        Cue cue,
        int cuePercent,
        String firstSwitch,
        String secondSwitch) {

    public static final int FASTEST_MS = 1_000;
    public static final int SLOWEST_MS = 10_000;
    public static final int LEAST_FIRST_PERCENT = 100;
    public static final int MOST_FIRST_PERCENT = 300;
    public static final int LONGEST_ACCEPT_MS = 2_000;
    public static final int SHORTEST_LOCK_MS = 500;
    public static final int LONGEST_LOCK_MS = 2_000;
    public static final int FEWEST_LOOPS = 1;
    public static final int MOST_LOOPS = 10;
    public static final int SOFTEST_CUE_PERCENT = 10;
    public static final int LOUDEST_CUE_PERCENT = 100;

    /** A switch that is the whole screen. */
    public static final String POINTER = "Pointer";

    private static final Pattern SWITCH = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,29}");

    public static final Scanning USUAL =
            new Scanning(Order.ONE_BY_ONE, 3_000, 200, 0, 800, 3, Cue.NONE, 50, "Space", "Enter");

    /** What lights up after what. */
    public enum Order {
        ONE_BY_ONE,
        /** First the rows, then the tiles of one. */
        ROWS,
        /** First the answers, the other answers and the strip, then the tiles of one of them. */
        BLOCKS
    }

    /** Whether each step says its word. */
    public enum Cue {
        NONE,
        ALOUD,
        /** In the ear of the person alone, where the tablet has a second way out for sound; else aloud. */
        SECOND_OUTPUT
    }

    /** Whether anything can be called so that is pressed. */
    public static boolean isSwitch(String code) {
        return SWITCH.matcher(code).matches();
    }

    public Scanning {
        Limits.check(rateMs, FASTEST_MS, SLOWEST_MS, "ms a step");
        Limits.check(firstPercent, LEAST_FIRST_PERCENT, MOST_FIRST_PERCENT, "percent for the first step");
        Limits.check(acceptMs, 0, LONGEST_ACCEPT_MS, "ms pressed");
        Limits.check(lockMs, SHORTEST_LOCK_MS, LONGEST_LOCK_MS, "ms after a choice");
        Limits.check(loops, FEWEST_LOOPS, MOST_LOOPS, "rounds");
        Limits.check(cuePercent, SOFTEST_CUE_PERCENT, LOUDEST_CUE_PERCENT, "percent loud");
        if (!isSwitch(firstSwitch) || !isSwitch(secondSwitch)) {
            throw new IllegalArgumentException("No switch: " + firstSwitch + ", " + secondSwitch);
        }
        if (firstSwitch.equals(secondSwitch)) {
            throw new IllegalArgumentException("Two switches are not one: " + firstSwitch);
        }
    }
}
