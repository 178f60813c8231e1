package org.ownsay.person;

import java.util.List;
import org.ownsay.access.HomeId;

/**
 * Has said once what people may hear, so that nobody waits for a voice. Each is asked once, one after the other, as soon
 * as the program runs.
 */
@FunctionalInterface
public interface Rehearsing {

    /** @param people everybody who lives in the home */
    void rehearse(HomeId home, List<Person> people);
}
