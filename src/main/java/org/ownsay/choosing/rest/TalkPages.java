package org.ownsay.choosing.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What stands where in Talk, from {@code talk/pages.json}: ids alone, no words. */
@Component
class TalkPages {

    private static final String FILE = "talk/pages.json";

    private final Board board;

    TalkPages() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            board = JsonMapper.shared().readValue(file, Board.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param quick phrases that stand on every page */
    record Board(List<String> quick, List<Page> pages) {}

    record Page(String id, List<Holding> holds) {}

    /**
     * One of these.
     *
     * @param page another page, opened by a tile
     * @param phrases of Talk itself: {@code talk.say.*}
     * @param words options, said as the words that they are
     * @param wordsOf all options of a question, likewise
     * @param sentences all options of a question, each said as the answer to it
     */
    record Holding(
            @Nullable Page page,
            @Nullable List<String> phrases,
            @Nullable List<String> words,
            @Nullable String wordsOf,
            @Nullable String sentences) {}

    Board board() {
        return board;
    }

    /** Every page but the first. */
    List<Page> listPages() {
        return board.pages().stream().flatMap(TalkPages::withOpened).toList();
    }

    /** Every phrase of Talk itself. */
    List<String> listPhrases() {
        return listPages().stream()
                .flatMap(page -> page.holds().stream())
                .flatMap(holding -> Stream.ofNullable(holding.phrases()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static Stream<Page> withOpened(Page page) {
        var opened = page.holds().stream().flatMap(holding -> Stream.ofNullable(holding.page()));
        return Stream.concat(Stream.of(page), opened.flatMap(TalkPages::withOpened));
    }
}
