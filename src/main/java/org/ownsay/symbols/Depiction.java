package org.ownsay.symbols;

import org.jspecify.annotations.Nullable;

/**
 * A picture as somebody sees it, and why it is this one.
 *
 * @param picture what is shown
 * @param whence the reason: nothing that stands before it was there
 * @param pack what the symbol pack is called that it came with, if it came with one
 */
public record Depiction(
        Picture picture, Whence whence, @Nullable String pack) {

    Depiction(Picture picture, Whence whence) {
        this(picture, whence, null);
    }
}
