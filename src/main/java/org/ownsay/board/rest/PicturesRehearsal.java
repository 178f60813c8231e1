package org.ownsay.board.rest;

import org.ownsay.access.Homekeeping;
import org.ownsay.person.People;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the letters and the kinds of pictures said once, so that nobody who looks for one waits for a voice. */
@Component
class PicturesRehearsal {

    private final Homekeeping homes;
    private final People people;
    private final PicturesWriter writer;

    PicturesRehearsal(Homekeeping homes, People people, PicturesWriter writer) {
        this.homes = homes;
        this.people = people;
        this.writer = writer;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform()
                .daemon()
                .name("pictures-rehearsal")
                .priority(Thread.MIN_PRIORITY)
                .start(this::rehearse);
    }

    private void rehearse() {
        homes.findDefault().ifPresent(home -> people.listByHome(home.id()).stream()
                .flatMap(person -> person.languages().stream())
                .distinct()
                .forEach(language -> writer.write(home.id(), language)));
    }
}
