package org.ownsay.desk.pictures;

import java.util.List;
import java.util.Optional;
import org.ownsay.access.AccountId;
import org.ownsay.access.Staffing;
import org.ownsay.board.OptionId;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.person.Person;
import org.ownsay.symbols.Hanging;
import org.ownsay.symbols.Photographing;
import org.ownsay.symbols.SquarePhoto;
import org.springframework.stereotype.Component;

/** The photos that hang in the home at whose desk somebody is. */
@Component
class HomePhotos {

    private final Photographing photographing;
    private final Staffing staffing;

    HomePhotos(Photographing photographing, Staffing staffing) {
        this.photographing = photographing;
        this.staffing = staffing;
    }

    /** Of that option, whoever sees them. */
    List<Hanging> list(OptionId option, AtDesk desk) {
        return photographing.list(desk.home().id().value()).stream()
                .filter(photo -> photo.concept().equals(option.value()))
                .toList();
    }

    /** What whoever brought it is called. */
    String broughtBy(Hanging photo, AtDesk desk) {
        return staffing.findName(new AccountId(photo.takenBy()), desk.home().id())
                .orElseGet(() -> desk.text("desk.pictures.somebody"));
    }

    void hang(SquarePhoto photo, OptionId option, Optional<Person> whose, AtDesk desk) {
        photographing.hang(
                photo,
                option.value(),
                desk.home().id().value(),
                whose.map(person -> person.id().value()).orElse(null),
                desk.staff().id().value());
    }

    void takeDown(Hanging photo, AtDesk desk) {
        photographing.takeDown(
                photo.id(), desk.home().id().value(), desk.staff().id().value());
    }
}
