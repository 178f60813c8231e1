package org.ownsay.symbols;

import java.util.List;
import java.util.Map;

/**
 * What comes in at once: all of it or nothing.
 *
 * @param from how many entries were read before
 * @param to how many were read with it
 * @param unpacked how many bytes were unpacked up to here
 * @param skipped what was left out, by its place in the file
 */
record Batch(int from, int to, long unpacked, List<TakenPicture> pictures, Map<Integer, Skipped> skipped) {}
