package org.ownsay.bench;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.List;
import org.ownsay.e2e.ScanWatch;
import org.ownsay.e2e.ScanWatch.Picked;

/** How evenly the light goes from tile to tile, and whether a switch chooses what was lit, with the network cut. */
record Scanning(Browser browser, Server server) implements Area {

    private static final int STEPS = 300;
    private static final int PRESSES = 100;
    private static final int ASIDE_MS = 20;
    private static final int SLOW = 4;

    @Override
    public List<Figure> measure() throws IOException {
        try (var board =
                new BoardPage(browser, server, SmallTablet.enrol(server).ask("Derek", "rest-and-night"))) {
            board.load().cut();
            var watch = ScanWatch.of(board.page());
            var jitter = watch.steps(STEPS).stream()
                    .map(lit -> Math.abs(lit - ScanWatch.RATE_MS))
                    .toList();
            board.slowDown(SLOW);
            var told = watch.press(PRESSES, ASIDE_MS).stream()
                    .filter(Picked::canBeTold)
                    .toList();
            var wrong = told.stream().filter(picked -> !picked.isRight()).toList();
            return List.of(
                    Figure.of("Scanning: a step is early or late by", "ms", Samples.of(jitter), Target.p99(30))
                            .noted("network cut, " + STEPS + " steps"),
                    Figure.of("Scanning: wrong picks", "of " + told.size(), wrong.size(), Target.atMost(0))
                            .noted("20 ms before and after a step, CPU slowed 4 times"
                                    + (wrong.isEmpty() ? "" : ": " + wrong)));
        }
    }
}
