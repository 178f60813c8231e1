package org.ownsay.bench;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How long somebody waits for the first question where nothing was kept, and for the first sound after a press. */
record FirstQuestion(Browser browser, Server server) implements Area {

    private static final int LOADS = 8;
    private static final int SLOW_LOADS = 5;
    private static final int FOUR_TIMES = 4;

    @Override
    public List<Figure> measure() throws IOException {
        load(1).close(); // the first page of a browser takes longer, and a tablet's browser always runs
        var usable = new ArrayList<Double>();
        var heard = new ArrayList<Double>();
        for (var i = 0; i < LOADS; i++) {
            try (var board = load(1)) {
                usable.add(board.read("usable") / 1_000);
                board.tile(0).click();
                heard.add(board.read("heard"));
            }
        }
        var slow = new ArrayList<Double>();
        for (var i = 0; i < SLOW_LOADS; i++) {
            try (var board = load(FOUR_TIMES)) {
                slow.add(board.read("usable") / 1_000);
            }
        }
        return List.of(
                Figure.of("First usable question, cold browser", "s", Samples.of(usable), Target.median(2))
                        .noted("tiles with their pictures painted"),
                Figure.of("First usable question, CPU 4 times slower", "s", Samples.of(slow), Target.median(4)),
                Figure.of("Press to sound, cold", "ms", Samples.of(heard), Target.p95(300))
                        .noted("first press on a new page, from letting go"));
    }

    private BoardPage load(int slowness) throws IOException {
        var board = new BoardPage(browser, server, SmallTablet.enrol(server).ask("Derek", "drinks"));
        board.slowDown(slowness);
        return board.load();
    }
}
