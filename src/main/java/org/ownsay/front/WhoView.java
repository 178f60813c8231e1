package org.ownsay.front;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
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
        var wording = wordings.both(home, address.language());
        var all = people.listByHome(home.id());
        var page = Page.of(all, address.page());
        var tiles = page.people().stream().map(person -> tile(person, wording)).toArray(PictureTile[]::new);
        title(wording.text("who.title"));
        var screen = new KioskScreen(wording, tablet.get(), null)
                .tall()
                .selectedByAnyOf(all.stream().map(Person::profile).toList());
        if (page.isAlone()) {
            screen.ask(wording.of("who.title"));
        } else {
            screen.ask(wording.of("who.title"), turning(page, wording, address)).askAs("ask--home");
        }
        screen.body("tiles tiles--2x3", wording.text("who.people"), tiles)
                .with(PictureTile.of(Kind.TOOL, "screen.go-back", wording)
                        .icon("back")
                        .last()
                        .leadingTo("/" + address.keepingLanguage()));
        RestView.findOther(home, wording)
                .ifPresent(other -> screen.otherLanguage(PictureTile.language(other, "/who" + page.query("?"))));
        return screen;
    }

    /** Back and More, each always in its place. */
    private static Div turning(Page page, Wording wording, Address address) {
        var turning = new Div(
                turn(page.before(), "who.back", "back", wording, address),
                turn(page.after(), "board.more", "more", wording, address));
        turning.addClassName("words");
        return turning;
    }

    private static Component turn(Optional<Page> to, String key, String icon, Wording wording, Address address) {
        return to.<Component>map(page -> PictureTile.of(Kind.WORD, key, wording)
                        .icon(icon)
                        .leadingTo("/who" + address.keepingLanguage()
                                + page.query(address.language().isPresent() ? "&" : "?")))
                .orElseGet(WhoView::emptyPlace);
    }

    private static Component emptyPlace() {
        var place = new Span();
        place.addClassName("place");
        return place;
    }

    private static PictureTile tile(Person person, Wording wording) {
        return PictureTile.named(person, wording).picture(person.portrait()).leadingTo("/with/" + person.id());
    }

    /** Six faces at a time, so that each is big enough to be known. */
    record Page(List<Person> all, int number) {

        private static final int EACH = 6;

        /** @param number as an address says it, where somebody may have moved out since */
        static Page of(List<Person> all, int number) {
            return new Page(all, Math.clamp(number, 1, Math.max(1, (all.size() + EACH - 1) / EACH)));
        }

        List<Person> people() {
            return all.stream().skip((number - 1L) * EACH).limit(EACH).toList();
        }

        boolean isAlone() {
            return all.size() <= EACH;
        }

        Optional<Page> before() {
            return Optional.of(new Page(all, number - 1)).filter(page -> page.number > 0);
        }

        Optional<Page> after() {
            return Optional.of(new Page(all, number + 1))
                    .filter(page -> !page.people().isEmpty());
        }

        String query(String sign) {
            return number == 1 ? "" : sign + "page=" + number;
        }
    }
}
