package org.ownsay.front;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ownsay.front.screen.KioskScreen;
import org.ownsay.front.screen.PictureTile;
import org.ownsay.front.screen.PictureTile.Kind;
import org.ownsay.front.screen.Wording;
import org.ownsay.front.screen.Wordings;
import org.ownsay.person.People;
import org.ownsay.person.Person;

/** Who are you? A face and a name for everybody. */
@Route("who")
@AnonymousAllowed
class WhoView extends Screen {

    private final ThisTablet tablet;
    private final People people;
    private final Wordings wordings;

    WhoView(ThisTablet tablet, People people, Wordings wordings) {
        this.tablet = tablet;
        this.people = people;
        this.wordings = wordings;
    }

    @Override
    KioskScreen screen(Address address) {
        var home = tablet.home();
        var wording = wordings.both(home.languages(), address.language());
        var tiles = people.listByHome(home.id()).stream()
                .map(person -> tile(person, wording))
                .toArray(PictureTile[]::new);
        title(wording.text("who.title"));
        var screen = new KioskScreen(wording, tablet.get(), null)
                .tall()
                .ask(wording.of("who.title"))
                .body("tiles tiles--2x3", wording.text("who.people"), tiles)
                .with(PictureTile.of(Kind.TOOL, "screen.go-back", wording)
                        .icon("back")
                        .last()
                        .leadingTo("/" + address.keepingLanguage()));
        RestView.findOther(home, wording).ifPresent(other -> screen.with(PictureTile.language(other, "/who")));
        return screen;
    }

    private static PictureTile tile(Person person, Wording wording) {
        return PictureTile.named(person, wording).picture(person.portrait()).leadingTo("/with/" + person.id());
    }
}
