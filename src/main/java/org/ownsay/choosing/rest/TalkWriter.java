package org.ownsay.choosing.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ownsay.access.KnownTablet;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.choosing.Company;
import org.ownsay.choosing.rest.TalkDocument.Page;
import org.ownsay.choosing.rest.TalkDocument.Tile;
import org.ownsay.language.Texts;
import org.ownsay.person.Person;
import org.ownsay.person.Phrasing;
import org.ownsay.speech.Speaking;
import org.ownsay.symbols.Albums;
import org.springframework.stereotype.Component;

/** Writes down for a tablet what a person can say at once, page by page. */
@Component
class TalkWriter {

    private static final Map<String, String> TEXTS = Map.of(
            "title", "talk.title",
            "groups", "talk.groups",
            "quick", "talk.group.quick",
            "bar", "talk.bar",
            "sayIt", "talk.say-it",
            "takeAway", "talk.take-away",
            "clear", "talk.clear",
            "bringBack", "talk.bring-back",
            "nextPage", "talk.next-page",
            "full", "talk.full");
    private static final String START = "start";
    private static final String MINE = "mine";

    private final Topics topics;
    private final Vocabulary vocabulary;
    private final Texts texts;
    private final ScreenTexts screens;
    private final Albums albums;
    private final Speaking speaking;
    private final TalkPages pages;
    private final Phrasing phrasing;

    TalkWriter(
            Topics topics,
            Vocabulary vocabulary,
            Texts texts,
            ScreenTexts screens,
            Albums albums,
            Speaking speaking,
            TalkPages pages,
            Phrasing phrasing) {
        this.topics = topics;
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.screens = screens;
        this.albums = albums;
        this.speaking = speaking;
        this.pages = pages;
        this.phrasing = phrasing;
    }

    TalkDocument write(Person person, Company company, KnownTablet tablet) {
        var tiles = tiles(person);
        return new TalkDocument(
                Screen.of(person, company, tablet, screens.write(tiles.speech(), TEXTS)),
                pages.board().quick().stream().map(tiles::phrase).toList(),
                write(tiles));
    }

    /** Has said once what is said nowhere else, so that nobody who opens Talk waits for a voice. */
    void rehearse(Person person) {
        var tiles = tiles(person);
        screens.write(tiles.speech(), TEXTS);
        pages.listPhrases().forEach(tiles::phrase);
        pages.listPages().forEach(tiles::opening);
    }

    private TalkTiles tiles(Person person) {
        var speech = Speech.of(person, person.voice(), person.languages(), speaking);
        var album = albums.of(person.home().value());
        return new TalkTiles(person, album, speech, topics, vocabulary, texts);
    }

    private List<Page> write(TalkTiles tiles) {
        var all = new ArrayList<Page>();
        var start = pages.board().pages();
        var mine = phrasing.list(tiles.person().id()).stream()
                .flatMap(phrase -> tiles.prepared(phrase).stream())
                .toList();
        var first = mine.isEmpty() ? List.<Tile>of() : List.of(tiles.opening(MINE));
        all.add(new Page(
                START,
                tiles.speech().words(language -> texts.get("talk.title", language)),
                Stream.concat(first.stream(), start.stream().map(tiles::opening))
                        .toList()));
        first.forEach(opening -> all.add(new Page(MINE, opening.words(), mine)));
        pages.listPages()
                .forEach(page -> all.add(new Page(
                        page.id(),
                        tiles.opening(page).words(),
                        page.holds().stream().flatMap(tiles::of).toList())));
        return all;
    }
}
