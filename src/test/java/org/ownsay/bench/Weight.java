package org.ownsay.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What has to come over the network until the first question stands there, and can be heard. */
record Weight(Browser browser, Server server) implements Area {

    @Override
    public List<Figure> measure() throws IOException {
        var figures = new ArrayList<Figure>();
        weighEnglish(figures);
        weighUrdu(figures);
        return figures;
    }

    private void weighEnglish(List<Figure> figures) throws IOException {
        var tablet = SmallTablet.enrol(server).ask("Derek", "drinks");
        try (var board = new BoardPage(browser, server, tablet)) {
            var wire = board.listen();
            load(board);
            figures.add(
                    Figure.of("Bytes to the first question", "kB", wire.kilobytes(Wire::isProgram), Target.atMost(200))
                            .noted("without pictures, sound, fonts"));
            figures.add(Figure.of(
                    "Requests to the first question",
                    "",
                    wire.list(Wire::isProgram).size(),
                    Target.atMost(25)));
            figures.add(Figure.of("Fonts, English", "kB", wire.kilobytes(Wire::isFont), Target.atMost(60)));
            figures.addAll(sound(board, wire, tablet.document()));
            wire.forget();
            load(board);
            figures.add(Figure.of(
                    "Bytes to the first question, warm", "kB", wire.kilobytes(Wire::isProgram), Target.atMost(25)));
        }
    }

    private void weighUrdu(List<Figure> figures) throws IOException {
        try (var board =
                new BoardPage(browser, server, SmallTablet.enrol(server).ask("Amina", "drinks"))) {
            var wire = board.listen();
            load(board);
            figures.add(Figure.of("Fonts, Urdu with English", "kB", wire.kilobytes(Wire::isFont), Target.atMost(240)));
        }
    }

    /** Of the board that is shown: its question, its tiles and what they mean, and the other answers. */
    private static List<Figure> sound(BoardPage board, Wire wire, JsonNode document) {
        var question = document.path("questions").get(0);
        var shown = board.page().locator("choice-board .body button").count();
        var clips = clips(document, question, shown);
        var prompt = clip(question.path("prompt"));
        var asked = wire.list(Wire::isSound);
        var first = IntStream.range(0, asked.size())
                .filter(i -> asked.get(i).contains(prompt))
                .findFirst()
                .orElse(asked.size());
        var firstAskedAt = board.page().evaluate("""
                () => Math.min(...performance.getEntriesByType('resource')
                  .filter(({ name }) => name.endsWith('.wav')).map(({ startTime }) => startTime)) - clock.painted""");
        var early = -((Number) firstAskedAt).doubleValue();
        return List.of(
                Figure.of(
                                "Sound of the first question",
                                "kB",
                                wire.kilobytes(address -> clips.stream().anyMatch(address::contains)),
                                Target.atMost(400))
                        .noted(clips.size() + " clips: question, " + shown + " tiles, other answers, sentences"),
                Figure.of("Sound asked for ahead of the first paint by", "ms", early, Target.atMost(0))
                        .noted("less than 0: after it"),
                Figure.of("Clips asked for ahead of the question's", "", first, Target.atMost(0)));
    }

    private static Set<String> clips(JsonNode document, JsonNode question, int shown) {
        var tiles = Stream.concat(
                question.path("options").values().stream().limit(shown), document.path("nonChoices").values().stream());
        var clips = new TreeSet<String>();
        clips.add(clip(question.path("prompt")));
        tiles.forEach(tile -> {
            clips.add(clip(tile.path("label")));
            clips.add(clip(tile.path("said")));
        });
        return clips;
    }

    private static String clip(JsonNode words) {
        return words.get(0).path("clip").asString("no voice");
    }

    private static void load(BoardPage board) {
        board.load();
        board.page().waitForLoadState(LoadState.NETWORKIDLE);
    }
}
