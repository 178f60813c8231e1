package org.ownsay.symbols;

/**
 * A picture as somebody sees it, and why it is this one.
 *
 * @param picture what is shown
 * @param whence the reason: nothing that stands before it was there
 */
public record Depiction(Picture picture, Whence whence) {}
