package org.ownsay.person;

import org.ownsay.access.Homekeeping;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One after the other and behind everything else: whoever is at a tablet comes first. */
@Component
@ConditionalOnBooleanProperty(name = "ownsay.rehearsal", matchIfMissing = true)
class Rehearsals {

    private final Homekeeping homes;
    private final People people;
    private final ObjectProvider<Rehearsing> all;

    Rehearsals(Homekeeping homes, People people, ObjectProvider<Rehearsing> all) {
        this.homes = homes;
        this.people = people;
        this.all = all;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform()
                .daemon()
                .name("rehearsal")
                .priority(Thread.MIN_PRIORITY)
                .start(this::rehearse);
    }

    void rehearse() {
        homes.findDefault().ifPresent(home -> {
            var everybody = people.listByHome(home.id());
            all.orderedStream().forEach(rehearsing -> rehearsing.rehearse(home.id(), everybody));
        });
    }
}
