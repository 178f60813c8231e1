package org.ownsay.access;

/** Somebody came to set up a home without the secret for it, or after it was used. */
public final class NotInvited extends RuntimeException {

    NotInvited() {
        super("Not invited to set up a home");
    }
}
