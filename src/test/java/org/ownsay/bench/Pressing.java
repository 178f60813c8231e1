package org.ownsay.bench;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a press does at once, with the network cut: all of it happens in the browser. */
record Pressing(Browser browser, Server server) implements Area {

    private static final int TOUCHES = 60;
    private static final int SITTINGS = 5;
    private static final int QUESTIONS = 3; // in what somebody likes

    @Override
    public List<Figure> measure() throws IOException {
        var felt = new ArrayList<Double>();
        var heard = new ArrayList<Double>();
        var seen = new ArrayList<Double>();
        for (var i = 0; i < SITTINGS; i++) {
            try (var board =
                    new BoardPage(browser, server, SmallTablet.enrol(server).ask("Derek", "rest-and-night"))) {
                board.load().cut();
                for (var touch = 0; touch < TOUCHES / SITTINGS; touch++) {
                    felt.add(board.touch(board.tile(touch % 2)));
                }
                answer(board, heard, seen);
            }
        }
        return List.of(
                Figure.of("Press to visible feedback", "ms", Samples.of(felt), Target.p95(50))
                        .noted("network cut"),
                Figure.of("Press to sound, warm", "ms", Samples.of(heard), Target.p95(150))
                        .noted("from letting go"),
                Figure.of("Question to next question", "ms", Samples.of(seen), Target.p95(100))
                        .noted("network cut, the answer on this tablet's disk"));
    }

    private static void answer(BoardPage board, List<Double> heard, List<Double> seen) {
        for (var question = 0; question < QUESTIONS; question++) {
            board.press(board.button("Not sure"));
            if (question > 0) { // before the first press there is no sound at all
                heard.add(board.read("heard"));
            }
            board.press(board.button("Yes, that is what I said"));
            seen.add(board.read("seen"));
            heard.add(board.read("heard"));
        }
    }
}
