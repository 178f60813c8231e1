package org.ownsay.plan;

import java.time.Instant;

/**
 * Something that stood once: the person took it back, or said something else instead. It stays readable.
 *
 * @param takenBack whether they took it back; else later words took its place
 * @param at since when it stands no more
 */
public record NoLonger(Statement statement, boolean takenBack, Instant at) {}
