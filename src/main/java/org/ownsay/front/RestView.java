package org.ownsay.front;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Optional;
import org.ownsay.access.Home;
import org.ownsay.front.screen.KioskScreen;
import org.ownsay.front.screen.PictureTile;
import org.ownsay.front.screen.PictureTile.Kind;
import org.ownsay.front.screen.RestClock;
import org.ownsay.front.screen.Wording;
import org.ownsay.front.screen.Wordings;
import org.ownsay.symbols.Pictures;

/** What a tablet shows while nobody uses it: the day, the time, and where to touch. Nothing about anybody. */
@Route("")
@AnonymousAllowed
class RestView extends Screen {

    private final ThisTablet tablet;
    private final Wordings wordings;
    private final Pictures pictures;

    RestView(ThisTablet tablet, Wordings wordings, Pictures pictures) {
        this.tablet = tablet;
        this.wordings = wordings;
        this.pictures = pictures;
    }

    @Override
    KioskScreen screen(Address address) {
        var home = tablet.home();
        var wording = wordings.both(home, address.language());
        title(wording.text("rest.title"));
        var screen = new KioskScreen(wording, tablet.get(), null)
                .top(brand(home), wording.of("rest.start"))
                .body("rest", "", picture(wording), new RestClock(wording.first()))
                .foot(
                        "",
                        PictureTile.of(Kind.MAIN, "rest.start", wording)
                                .icon("touch")
                                .leadingTo("/who" + address.keepingLanguage()));
        findOther(home, wording).ifPresent(other -> screen.otherLanguage(PictureTile.language(other, "/")));
        return screen;
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
