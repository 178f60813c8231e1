package org.ownsay.access;

/**
 * A screen that may speak for the people of a home: the principal of Spring Security on {@code /api}.
 *
 * @param place where it is, in the home's words ("Lounge")
 * @param pxPerMm CSS pixels in one real millimetre of its glass
 */
public record KnownTablet(TabletId id, HomeId home, String place, double pxPerMm) {}
