package org.ownsay.person;

import java.util.List;
import org.ownsay.access.HomeId;

/**
 * Has said once what people may hear, so that nobody waits for a voice. Each is asked, one after the other, as soon as
 * the program runs, and again for somebody who moves in or whose languages or voice change.
 */
@FunctionalInterface
public interface Rehearsing {

    /** @param people everybody who lives in the home, or whoever is new */
    void rehearse(HomeId home, List<Person> people);
}
