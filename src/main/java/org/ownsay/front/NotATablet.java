package org.ownsay.front;

/** This screen was never made a tablet, or is one no more. */
final class NotATablet extends RuntimeException {
    NotATablet() {
        super("Not a tablet");
    }
}
