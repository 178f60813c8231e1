package org.ownsay.choosing.rest;

/** What was sent is no list of answers. */
final class BrokenEnvelope extends RuntimeException {
    BrokenEnvelope(String message) {
        super(message);
    }
}
