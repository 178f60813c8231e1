package org.ownsay.bench;

/**
 * How long somebody waited for something, in ms.
 *
 * @param first the very first time, with every voice that had to speak for it
 */
record Wait(String what, double first, Samples samples) {}
