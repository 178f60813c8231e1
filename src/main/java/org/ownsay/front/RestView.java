package org.ownsay.front;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Optional;
import org.ownsay.access.Home;
import org.ownsay.access.KnownTablet;
import org.ownsay.front.screen.KioskScreen;
import org.ownsay.front.screen.PictureTile;
import org.ownsay.front.screen.PictureTile.Kind;
import org.ownsay.front.screen.RestClock;
import org.ownsay.front.screen.Wording;
import org.ownsay.front.screen.Wordings;
import org.ownsay.person.Lending;
import org.ownsay.person.People;
import org.ownsay.person.Person;
import org.ownsay.symbols.Pictures;

/** What a tablet shows while nobody uses it: the day, the time, and where to touch. Nothing about anybody. */
@Route("")
@AnonymousAllowed
class RestView extends Screen {

    private final ThisTablet tablet;
    private final Lending lending;
    private final Wordings wordings;
    private final People people;
    private final Pictures pictures;

    RestView(ThisTablet tablet, Lending lending, People people, Wordings wordings, Pictures pictures) {
        this.tablet = tablet;
        this.lending = lending;
        this.people = people;
        this.wordings = wordings;
        this.pictures = pictures;
    }

    @Override
    KioskScreen screen(Address address) {
        var here = tablet.get();
        var home = tablet.home();
        return lending.findWhose(here)
                .map(person -> ofOne(person, here, home, address))
                .orElseGet(() -> ofEverybody(here, home, address));
    }

    private KioskScreen ofEverybody(KnownTablet here, Home home, Address address) {
        var wording = wordings.both(home, address.language());
        var screen = screen(wording, here, home, "/who" + address.keepingLanguage())
                .selectedByAnyOf(people.listByHome(home.id()).stream()
                        .map(Person::profile)
                        .toList());
        findOther(home, wording).ifPresent(other -> screen.otherLanguage(PictureTile.language(other, "/")));
        return screen;
    }

    /** In their languages, as they see and select, and straight to them: but nothing on it tells who they are. */
    private KioskScreen ofOne(Person person, KnownTablet here, Home home, Address address) {
        var wording = wordings.both(person, address.language());
        var screen = screen(wording, here, home, "/with/" + person.id() + address.keepingLanguage())
                .looksFor(person.profile())
                .selectedAs(person.profile());
        person.languages().stream()
                .filter(other -> !other.equals(wording.first()))
                .findFirst()
                .ifPresent(other -> screen.otherLanguage(PictureTile.language(other, "/")));
        return screen;
    }

    private KioskScreen screen(Wording wording, KnownTablet here, Home home, String next) {
        title(wording.text("rest.title"));
        return new KioskScreen(wording, here, null)
                .resting()
                .top(brand(home), wording.of("rest.start"))
                .body("rest", "", picture(wording), new RestClock(wording.first()))
                .foot(
                        "",
                        PictureTile.of(Kind.MAIN, "rest.start", wording)
                                .icon("touch")
                                .leadingTo(next));
    }

    /** The next of the home's languages: pressed again and again, each of them comes. */
    static Optional<Locale> findOther(Home home, Wording wording) {
        var languages = home.languages();
        var next = languages.get((languages.indexOf(wording.first()) + 1) % languages.size());
        return Optional.of(next).filter(other -> !other.equals(wording.first()));
    }

    private static Div brand(Home home) {
        var logo = new Image("/styles/logo.svg", "");
        var brand = new Div(logo, new Span(home.name()));
        brand.addClassName("brand");
        return brand;
    }

    private Image picture(Wording wording) {
        return new Image(pictures.get("screen-rest").address(), wording.text("rest.picture"));
    }
}
