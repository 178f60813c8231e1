package org.ownsay.access;

import java.util.Optional;

/** Knows whether this machine can be reached safely, and if not, why. */
public interface SafeWays {

    /** What keeps https from being served. */
    enum Trouble {
        /** Files in the data folder cannot be read or written, or are no keys and certificates. */
        FILES,
        /** Another program has the port. */
        PORT
    }

    /** Nothing while it is switched off or in trouble. */
    Optional<SafeWay> find();

    Optional<Trouble> findTrouble();
}
