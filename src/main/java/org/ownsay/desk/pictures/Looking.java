package org.ownsay.desk.pictures;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ownsay.desk.form.Choice;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.person.People;
import org.ownsay.person.Person;
import org.ownsay.person.PersonId;
import org.ownsay.symbols.Albums;
import org.ownsay.symbols.Hanging;
import org.springframework.stereotype.Component;

/** Knows through whose eyes pictures can be looked at: everybody's, or those of one person who lives here. */
@Component
class Looking {

    private final Albums albums;
    private final People people;

    Looking(Albums albums, People people) {
        this.albums = albums;
        this.people = people;
    }

    Eyes as(Optional<Person> person, AtDesk desk) {
        return new Eyes(albums.of(desk.home().id().value()), person.orElse(null));
    }

    /** @throws NoSuchElementException if the address names somebody who does not live here */
    Eyes at(Location address, AtDesk desk) {
        return as(
                address.getQueryParameters()
                        .getSingleParameter(Eyes.PERSON)
                        .map(id -> people.getLiving(desk.home().id(), person(id))),
                desk);
    }

    /** Everybody, or one of the people. */
    Choice<Optional<Person>> choice(String label, Function<Person, String> inWords, Eyes now, AtDesk desk) {
        var all = new ArrayList<Optional<Person>>();
        all.add(Optional.empty());
        list(desk).stream().map(Optional::of).forEach(all::add);
        return new Choice<>(desk.text(label), all, now.findPerson(), who -> who.map(inWords)
                .orElseGet(() -> desk.text("desk.pictures.everybody")));
    }

    /** Who else has a photo of their own there; asked only where everybody's eyes look. */
    List<Person> listOthers(Eyes eyes, List<Hanging> hanging, AtDesk desk) {
        var owners = hanging.stream().map(Hanging::person).collect(Collectors.toSet());
        return eyes.findPerson().isPresent()
                ? List.of()
                : list(desk).stream()
                        .filter(person -> owners.contains(person.id().value()))
                        .toList();
    }

    /** @param address of a page, with what is asked of it */
    static void goTo(String address) {
        var location = new Location(address.substring(1));
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private List<Person> list(AtDesk desk) {
        return people.listByHome(desk.home().id());
    }

    private static PersonId person(String id) {
        try {
            return new PersonId(UUID.fromString(id));
        } catch (IllegalArgumentException unknown) {
            throw new NoSuchElementException(unknown);
        }
    }
}
