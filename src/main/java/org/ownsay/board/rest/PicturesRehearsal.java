package org.ownsay.board.rest;

import java.util.List;
import org.ownsay.access.HomeId;
import org.ownsay.person.Person;
import org.ownsay.person.Rehearsing;
import org.springframework.stereotype.Component;

/** The letters and the kinds of pictures, for whoever looks for one. */
@Component
class PicturesRehearsal implements Rehearsing {

    private final PicturesWriter writer;

    PicturesRehearsal(PicturesWriter writer) {
        this.writer = writer;
    }

    @Override
    public void rehearse(HomeId home, List<Person> people) {
        people.stream()
                .flatMap(person -> person.languages().stream())
                .distinct()
                .forEach(language -> writer.write(home, language));
    }
}
