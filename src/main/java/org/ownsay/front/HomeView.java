package org.ownsay.front;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.stream.Stream;
import org.ownsay.board.Area;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.front.screen.KioskScreen;
import org.ownsay.front.screen.PictureTile;
import org.ownsay.front.screen.PictureTile.Kind;
import org.ownsay.front.screen.Wording;
import org.ownsay.front.screen.Wordings;
import org.ownsay.language.Texts;
import org.ownsay.person.People;
import org.ownsay.symbols.Pictures;

/** A person's own page: what they can choose, each always in its own place. */
@Route("home/:person/:company")
@AnonymousAllowed
class HomeView extends Screen {

    private final ThisTablet tablet;
    private final People people;
    private final Topics topics;
    private final Vocabulary vocabulary;
    private final Pictures pictures;
    private final Texts texts;
    private final Wordings wordings;

    HomeView(
            ThisTablet tablet,
            People people,
            Topics topics,
            Vocabulary vocabulary,
            Pictures pictures,
            Texts texts,
            Wordings wordings) {
        this.tablet = tablet;
        this.people = people;
        this.topics = topics;
        this.vocabulary = vocabulary;
        this.pictures = pictures;
        this.texts = texts;
        this.wordings = wordings;
    }

    @Override
    KioskScreen screen(Address address) {
        var here = tablet.get();
        var person = people.getLiving(here.home(), address.person());
        var wording = wordings.both(person, address.language());
        var itself = "/home/" + person.id() + "/" + address.company().key();
        var behind = "/" + person.id() + "/" + address.company().key();
        var tiles = Stream.concat(
                        topics.areas().stream().map(area -> tile(area, behind, wording, address)),
                        Stream.of("plan", "talk").map(page -> page(page, behind, wording, address)))
                .toArray(PictureTile[]::new);
        title(wording.text("home.title", Map.of("name", person.nameIn(wording.first()))));
        return PersonScreen.of(person, wording, here, itself)
                .tall()
                .ask(
                        language -> texts.get("home.title", language, Map.of("name", person.nameIn(language))),
                        yesAndNo(wording))
                .askAs("ask--home")
                .body("tiles tiles--2x3", wording.text("home.topics"), tiles)
                .with(PictureTile.of(Kind.TOOL, "home.finished", wording)
                        .icon("leave")
                        .last()
                        .leadingTo("/"));
    }

    private PictureTile tile(Area area, String behind, Wording wording, Address address) {
        return PictureTile.of(Kind.ANSWER, language -> vocabulary.area(area.id(), language), wording)
                .picture(pictures.get("area-" + area.id()).address())
                .leadingTo("/area" + behind + "/" + area.id() + address.keepingLanguage());
    }

    private PictureTile page(String page, String behind, Wording wording, Address address) {
        return PictureTile.of(Kind.ANSWER, "home." + page, wording)
                .picture(pictures.get("page-" + page).address())
                .leadingTo("/" + page + behind + address.keepingLanguage());
    }

    /** They speak, and write nothing down. */
    private static Div yesAndNo(Wording wording) {
        var words = new Div(
                PictureTile.of(Kind.WORD, "home.yes", wording).icon("yes"),
                PictureTile.of(Kind.WORD, "home.no", wording).icon("no"));
        words.addClassName("words");
        words.getElement().setAttribute("role", "group").setAttribute("aria-label", wording.text("home.words"));
        return words;
    }
}
