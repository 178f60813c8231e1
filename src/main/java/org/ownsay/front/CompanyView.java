package org.ownsay.front;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ownsay.choosing.Company;
import org.ownsay.front.screen.KioskScreen;
import org.ownsay.front.screen.PictureTile;
import org.ownsay.front.screen.PictureTile.Kind;
import org.ownsay.front.screen.Wording;
import org.ownsay.front.screen.Wordings;
import org.ownsay.person.People;
import org.ownsay.person.PersonId;
import org.ownsay.symbols.Pictures;

/** By myself, or someone is with me: the person says it, before anything is asked. */
@Route("with/:person")
@AnonymousAllowed
class CompanyView extends Screen {

    private final ThisTablet tablet;
    private final People people;
    private final Wordings wordings;
    private final Pictures pictures;

    CompanyView(ThisTablet tablet, People people, Wordings wordings, Pictures pictures) {
        this.tablet = tablet;
        this.people = people;
        this.wordings = wordings;
        this.pictures = pictures;
    }

    @Override
    KioskScreen screen(Address address) {
        var here = tablet.get();
        var person = people.getLiving(here.home(), address.person());
        var wording = wordings.both(person, address.language());
        title(wording.text("company.title"));
        return PersonScreen.of(person, wording, here, "/with/" + person.id())
                .tall()
                .ask(wording.of("company.title"))
                .body(
                        "tiles",
                        wording.text("company.choices"),
                        tile(Company.ALONE, person.id(), wording, address),
                        tile(Company.TOGETHER, person.id(), wording, address))
                .with(PictureTile.of(Kind.TOOL, "screen.go-back", wording)
                        .icon("back")
                        .last()
                        .leadingTo("/who"));
    }

    private PictureTile tile(Company company, PersonId person, Wording wording, Address address) {
        var key = company.key();
        return PictureTile.of(Kind.ANSWER, "company." + key, wording)
                .picture(pictures.get("company-" + key).address())
                .leadingTo("/home/" + person + "/" + key + address.keepingLanguage());
    }
}
