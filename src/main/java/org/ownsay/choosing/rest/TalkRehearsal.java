package org.ownsay.choosing.rest;

import org.ownsay.access.Homekeeping;
import org.ownsay.person.People;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has said once what only Talk says, as soon as the program runs, so that nobody who opens it waits for a voice. */
@Component
class TalkRehearsal {

    private final Homekeeping homes;
    private final People people;
    private final TalkWriter writer;

    TalkRehearsal(Homekeeping homes, People people, TalkWriter writer) {
        this.homes = homes;
        this.people = people;
        this.writer = writer;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform()
                .daemon()
                .name("talk-rehearsal")
                .priority(Thread.MIN_PRIORITY)
                .start(() -> homes.findDefault()
                        .ifPresent(home -> people.listByHome(home.id()).forEach(writer::rehearse)));
    }
}
