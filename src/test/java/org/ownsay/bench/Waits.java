package org.ownsay.bench;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What depends on everything that somebody was ever asked and ever said. */
record Waits(Browser browser, Server server) {

    private static final int TIMES = 80;
    private static final int WARM_UP = 20;

    @FunctionalInterface
    private interface Request {
        void send() throws IOException;
    }

    List<Wait> measure(String name) throws IOException {
        var tablet = SmallTablet.enrol(server);
        var person = tablet.person(name);
        var desk = Desk.open(browser, server);
        return List.of(
                wait("My plan", () -> tablet.screen().get("/api/plans/" + person + "?company=alone")),
                wait("An area's page", () -> tablet.screen().go("area/" + person + "/alone/meals")),
                begin(name),
                wait("Today list", () -> desk.go("desk")),
                wait("Desk's plan page", () -> desk.go("desk/people/" + person)));
    }

    /** On a new tablet each time: nobody goes on with what they left unfinished on another. */
    private Wait begin(String name) throws IOException {
        var tablets = new ArrayList<SmallTablet>();
        for (var i = 0; i < TIMES; i++) {
            tablets.add(SmallTablet.enrol(server));
        }
        var left = tablets.iterator();
        return wait("Beginning a sitting", () -> left.next().begin(name, MadeUpYears.NEVER_SAID));
    }

    private static Wait wait(String what, Request request) throws IOException {
        var times = new ArrayList<Double>();
        for (var i = 0; i < TIMES; i++) {
            var begun = System.nanoTime();
            request.send();
            times.add((System.nanoTime() - begun) / 1e6);
        }
        return new Wait(what, times.getFirst(), Samples.of(times.subList(WARM_UP, TIMES)));
    }
}
