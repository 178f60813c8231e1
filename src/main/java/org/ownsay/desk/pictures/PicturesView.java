package org.ownsay.desk.pictures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ownsay.board.Area;
import org.ownsay.board.AreaId;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.desk.form.Choice;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.desk.shell.DeskLayout;
import org.ownsay.desk.shell.SignedIn;
import org.ownsay.person.Person;

/** What people choose from, one part of home at a time: which picture shows it, and why. */
@Route(value = "desk/pictures", layout = DeskLayout.class)
@PermitAll
class PicturesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String AREA = "area";

    private final AtDesk desk;
    private final Topics topics;
    private final Vocabulary vocabulary;
    private final WhereAsked whereAsked;
    private final Looking looking;
    private final Div shown = new Div();
    private @Nullable Choice<Optional<Person>> whose;
    private Area area;

    PicturesView(SignedIn signedIn, Topics topics, Vocabulary vocabulary, WhereAsked whereAsked, Looking looking) {
        this.desk = signedIn.get();
        this.topics = topics;
        this.vocabulary = vocabulary;
        this.whereAsked = whereAsked;
        this.looking = looking;
        area = topics.areas().getFirst();
        shown.addClassName("stack");
    }

    /** @throws NoSuchElementException if the address names no part of home, or nobody who lives here */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        area = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AREA)
                .map(id -> topics.findArea(new AreaId(id)).orElseThrow())
                .orElseGet(() -> topics.areas().getFirst());
        var eyes = looking.at(event.getLocation(), desk);
        choose(eyes);
        shown.removeAll();
        var note = eyes.findNote(desk); // where photos are passed over, none is wanted
        shown.add(note.<Component>map(Function.identity())
                .orElseGet(() -> new WantedCard(whereAsked.list(), vocabulary, eyes, desk)));
        shown.add(areas(eyes));
        area.topics().forEach(topic -> shown.add(new TopicCard(topics.get(topic), vocabulary, eyes, desk)));
        shown.add(new Anchor(DeskAddress.PACKS, desk.text("desk.packs.title")));
        shown.add(new Anchor(DeskAddress.PICTURE_CREDITS, desk.text("desk.pictures.credits")));
    }

    /** The choice stays where it is: whoever changes it with the keyboard goes on there. */
    private void choose(Eyes eyes) {
        if (whose == null) {
            whose = looking.choice("desk.pictures.eyes", desk::name, eyes, desk)
                    .whenChosen(who -> Looking.goTo(address(looking.as(who, desk), area)));
            var header = new Header(new H1(desk.text("desk.pictures.title")), whose);
            header.addClassName("top");
            add(header, shown);
        } else if (!whose.chosen().equals(eyes.findPerson())) {
            whose.choose(eyes.findPerson());
        }
    }

    private Nav areas(Eyes eyes) {
        var nav = new Nav();
        nav.addClassNames("row", "areas");
        nav.setAriaLabel(desk.text("desk.pictures.areas"));
        for (var each : topics.areas()) {
            var link = new Anchor(address(eyes, each), vocabulary.area(each.id(), desk.language()));
            link.addClassName("btn");
            if (each.equals(area)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    static String address(Eyes eyes, Area area) {
        return eyes.address(DeskAddress.PICTURES, Map.of(AREA, area.id().value()));
    }

    @Override
    public String getPageTitle() {
        return desk.text("desk.pictures.title");
    }
}
