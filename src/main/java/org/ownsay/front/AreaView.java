package org.ownsay.front;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ownsay.board.Area;
import org.ownsay.board.Kind;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.choosing.Agenda;
import org.ownsay.choosing.Due;
import org.ownsay.front.screen.KioskScreen;
import org.ownsay.front.screen.PictureTile;
import org.ownsay.front.screen.Wording;
import org.ownsay.front.screen.Wordings;
import org.ownsay.language.Texts;
import org.ownsay.person.People;
import org.ownsay.symbols.Pictures;

/** A part of a person's life: its topics, each always in its own place, and kindly said which of them can wait. */
@Route("area/:person/:company/:area")
@AnonymousAllowed
class AreaView extends Screen {

    private final ThisTablet tablet;
    private final People people;
    private final Topics topics;
    private final Agenda agenda;
    private final Vocabulary vocabulary;
    private final Pictures pictures;
    private final Texts texts;
    private final Wordings wordings;

    AreaView(
            ThisTablet tablet,
            People people,
            Topics topics,
            Agenda agenda,
            Vocabulary vocabulary,
            Pictures pictures,
            Texts texts,
            Wordings wordings) {
        this.tablet = tablet;
        this.people = people;
        this.topics = topics;
        this.agenda = agenda;
        this.vocabulary = vocabulary;
        this.pictures = pictures;
        this.texts = texts;
        this.wordings = wordings;
    }

    @Override
    KioskScreen screen(Address address) {
        var here = tablet.get();
        var person = people.getLiving(here.home(), address.person());
        var area = topics.findArea(address.area()).orElseThrow(NotFoundException::new);
        var wording = wordings.both(person, address.language());
        var behind = "/" + person.id() + "/" + address.company().key();
        Function<Locale, String> heading = language -> vocabulary.area(area.id(), language);
        var company = address.company().with(tablet.findSignedIn().orElse(null));
        var tiles = agenda.of(area, person, tablet.home(), company).stream()
                .map(due -> tile(due, area, behind, wording, address))
                .toArray(PictureTile[]::new);
        title(heading.apply(wording.first()));
        return PersonScreen.of(person, wording, here, "/area" + behind + "/" + area.id())
                .tall()
                .ask(heading)
                .body("tiles tiles--2x3", wording.text("area.topics"), tiles)
                .with(PictureTile.of(PictureTile.Kind.TOOL, "screen.go-back", wording)
                        .icon("back")
                        .last()
                        .leadingTo("/home" + behind + address.keepingLanguage()));
    }

    private PictureTile tile(Due due, Area area, String behind, Wording wording, Address address) {
        var topic = due.topic();
        Function<Locale, String> label = language -> vocabulary.topic(topic.id(), language);
        var tile = PictureTile.of(PictureTile.Kind.ANSWER, label, wording)
                .picture(pictures.get("topic-" + topic.id()).address());
        remark(due).ifPresent(remark -> tile.remark(label, remark, wording));
        return switch (due.turn()) {
            case NOW -> tile.leadingTo("/choose" + behind + "/" + topic.id() + address.keepingLanguage());
            case SAID ->
                tile.leadingTo(
                        topic.kind() == Kind.TODAY
                                ? "/choose" + behind + "/" + topic.id() + address.keepingLanguage()
                                : "/plan" + behind + "/" + area.id() + address.keepingLanguage());
            case LATER, PAST, TOGETHER -> tile;
        };
    }

    private Optional<Function<Locale, String>> remark(Due due) {
        return switch (due.turn()) {
            case NOW -> Optional.empty();
            case SAID ->
                Optional.of(language ->
                        texts.get(due.topic().kind() == Kind.TODAY ? "area.said" : "area.in-plan", language));
            case LATER ->
                Optional.ofNullable(due.from())
                        .map(from -> language -> texts.get("area.later", language, Map.of("from", from)));
            case PAST -> Optional.of(language -> texts.get("area.past", language));
            case TOGETHER -> Optional.of(language -> texts.get("area.together", language));
        };
    }
}
