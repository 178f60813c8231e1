package org.ownsay.choosing.rest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownsay.access.Home;
import org.ownsay.access.KnownTablet;
import org.ownsay.board.Area;
import org.ownsay.board.PictureBook;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.choosing.Choosing;
import org.ownsay.choosing.Company;
import org.ownsay.choosing.PresentationId;
import org.ownsay.choosing.Sayings;
import org.ownsay.choosing.rest.PlanDocument.AreaPart;
import org.ownsay.choosing.rest.PlanDocument.Line;
import org.ownsay.language.Texts;
import org.ownsay.person.Person;
import org.ownsay.plan.Planning;
import org.ownsay.plan.Stands;
import org.ownsay.plan.Statement;
import org.ownsay.plan.StatementId;
import org.ownsay.speech.Speaking;
import org.ownsay.symbols.Album;
import org.ownsay.symbols.Albums;
import org.ownsay.symbols.Depiction;
import org.ownsay.symbols.Picture;
import org.ownsay.symbols.Pictures;
import org.springframework.stereotype.Component;

/** Writes a person's own plan down for a tablet, area by area, the latest words first. */
@Component
class PlanWriter {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("title", "plan.title"),
            Map.entry("empty", "plan.empty"),
            Map.entry("changedMind", "plan.changed-mind"),
            Map.entry("which", "plan.which"),
            Map.entry("askAgain", "plan.ask-again"),
            Map.entry("takeOut", "plan.take-out"),
            Map.entry("takeOutQuestion", "plan.take-out-question"),
            Map.entry("takeOutYes", "plan.take-out-yes"),
            Map.entry("keepIt", "board.keep-it"),
            Map.entry("takenOut", "plan.taken-out"),
            Map.entry("hearIt", "plan.hear-it"),
            Map.entry("areas", "plan.areas"));

    private final Planning planning;
    private final Choosing choosing;
    private final Topics topics;
    private final Vocabulary vocabulary;
    private final Sayings sayings;
    private final Texts texts;
    private final ScreenTexts screens;
    private final Pictures pictures;
    private final Albums albums;
    private final PictureBook book;
    private final Speaking speaking;

    PlanWriter(
            Planning planning,
            Choosing choosing,
            Topics topics,
            Vocabulary vocabulary,
            Sayings sayings,
            Texts texts,
            ScreenTexts screens,
            Pictures pictures,
            Albums albums,
            PictureBook book,
            Speaking speaking) {
        this.planning = planning;
        this.choosing = choosing;
        this.topics = topics;
        this.vocabulary = vocabulary;
        this.sayings = sayings;
        this.texts = texts;
        this.screens = screens;
        this.pictures = pictures;
        this.albums = albums;
        this.book = book;
        this.speaking = speaking;
    }

    private record Page(
            Person person,
            Company company,
            ZoneId zone,
            Speech speech,
            Album album,
            Map<StatementId, PresentationId> presentations) {}

    PlanDocument write(Person person, Company company, Home home, KnownTablet tablet) {
        var speech = Speech.of(person, person.voice(), person.languages(), speaking);
        var said = planning.listUsual(person.id()).stream()
                .map(Stands::latest)
                .filter(statement -> topics.find(statement.topic()).isPresent())
                .filter(PlanWriter::saysWhat)
                .sorted(Comparator.comparing(Statement::saidAt).reversed())
                .toList();
        var presentations =
                choosing.findPresentations(said.stream().map(Statement::id).toList());
        var page = new Page(
                person,
                company,
                ZoneId.of(home.timeZone()),
                speech,
                albums.of(home.id().value()).only(person.profile().depicting().seen()),
                presentations);
        var screen = Screen.of(person, company, tablet, screens.write(speech, TEXTS));
        return new PlanDocument(
                screen,
                topics.areas().stream()
                        .filter(area -> said.stream().anyMatch(statement -> isIn(area, statement)))
                        .map(area -> part(area, speech))
                        .toList(),
                topics.areas().stream()
                        .flatMap(area -> said.stream().filter(statement -> isIn(area, statement)))
                        .flatMap(statement -> line(statement, page).stream())
                        .toList());
    }

    /** "I am not sure" tells nobody about what, when it stands apart from its question; it stands at the desk. */
    private static boolean saysWhat(Statement statement) {
        return statement.option() != null || statement.picture() != null;
    }

    private static boolean isIn(Area area, Statement statement) {
        return area.topics().contains(statement.topic());
    }

    private AreaPart part(Area area, Speech speech) {
        return new AreaPart(
                area.id().value(),
                pictures.get("area-" + area.id()).address(),
                speech.words(language -> vocabulary.area(area.id(), language)));
    }

    private Optional<Line> line(Statement statement, Page page) {
        return Optional.ofNullable(page.presentations().get(statement.id()))
                .map(presentation -> line(statement, presentation, page));
    }

    private Line line(Statement statement, PresentationId presentation, Page page) {
        return new Line(
                statement.id().value(),
                presentation.value(),
                topics.areaOf(statement.topic()).id().value(),
                picture(statement, page),
                page.speech().words(language -> words(statement, language)),
                statement.language(),
                statement.ownWords(),
                page.speech().words(language -> saidOn(statement.saidAt(), page.zone(), language)),
                again(statement, page));
    }

    private @Nullable String again(Statement statement, Page page) {
        var isAsked = topics.find(statement.topic()).stream()
                .flatMap(topic -> topic.questions().stream())
                .anyMatch(question -> question.id().equals(statement.question()));
        return isAsked
                ? "/choose/" + page.person().id() + "/" + page.company().key() + "/" + statement.topic() + "/"
                        + statement.question()
                : null;
    }

    /** Their own words stay their own; in another language it is the same sentence put into it. */
    private String words(Statement statement, Locale language) {
        return statement.language().equals(language.toLanguageTag())
                ? statement.ownWords()
                : sayings.said(statement, language);
    }

    private String saidOn(Instant saidAt, ZoneId zone, Locale language) {
        return texts.get("plan.said-on", language, Map.of("at", saidAt.atZone(zone)));
    }

    private @Nullable String picture(Statement statement, Page page) {
        return Optional.ofNullable(statement.option())
                .flatMap(option ->
                        page.album().find(option.value(), page.person().id().value()))
                .map(Depiction::picture)
                .or(() -> Optional.ofNullable(statement.picture())
                        .flatMap(picture -> book.find(picture, statement.home())))
                .map(Picture::address)
                .orElse(null);
    }
}
