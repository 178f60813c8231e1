package org.ownsay.person;

import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import org.ownsay.access.HomeId;
import org.ownsay.access.Homekeeping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One after the other and behind everything else: whoever is at a tablet comes first. */
@Component
@ConditionalOnBooleanProperty(name = "ownsay.rehearsal", matchIfMissing = true)
class Rehearsals implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsals.class);

    private final Homekeeping homes;
    private final People people;
    private final ObjectProvider<Rehearsing> all;
    private final BlockingDeque<Turn> turns = new LinkedBlockingDeque<>();
    private final Thread thread = Thread.ofPlatform()
            .daemon()
            .name("rehearsal")
            .priority(Thread.MIN_PRIORITY)
            .unstarted(this::takeTurns);

    Rehearsals(Homekeeping homes, People people, ObjectProvider<Rehearsing> all) {
        this.homes = homes;
        this.people = people;
        this.all = all;
    }

    private record Turn(Rehearsing rehearsing, HomeId home, List<Person> people) {}

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        homes.findDefault().ifPresent(home -> {
            var everybody = people.listByHome(home.id());
            all.orderedStream().forEach(rehearsing -> turns.add(new Turn(rehearsing, home.id(), everybody)));
        });
        thread.start();
    }

    /** Somebody new, or with a new language or voice: they may be at a tablet in a minute, so before what still waits. */
    void add(Person person) {
        all.orderedStream()
                .toList()
                .reversed()
                .forEach(rehearsing -> turns.addFirst(new Turn(rehearsing, person.home(), List.of(person))));
    }

    @Override
    public void destroy() {
        thread.interrupt();
    }

    private void takeTurns() {
        try {
            while (true) {
                take(turns.take());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** What fails here is made when it is asked for. */
    private static void take(Turn turn) {
        try {
            turn.rehearsing().rehearse(turn.home(), turn.people());
        } catch (RuntimeException failed) {
            LOG.warn("Not rehearsed: {}", failed.toString());
        }
    }
}
