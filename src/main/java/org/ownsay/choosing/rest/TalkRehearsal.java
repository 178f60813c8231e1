package org.ownsay.choosing.rest;

import java.util.List;
import org.ownsay.access.HomeId;
import org.ownsay.person.Person;
import org.ownsay.person.Rehearsing;
import org.springframework.stereotype.Component;

/** What only Talk says. */
@Component
class TalkRehearsal implements Rehearsing {

    private final TalkWriter writer;

    TalkRehearsal(TalkWriter writer) {
        this.writer = writer;
    }

    @Override
    public void rehearse(HomeId home, List<Person> people) {
        people.forEach(writer::rehearse);
    }
}
