package org.ownsay.bench;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ownsay.e2e.SigningIn;

/** How long staff wait for what was said, with what the made-up home has: three weeks of four people. */
record Desk(Browser browser, Server server) implements Area {

    private static final int READS = 60;
    private static final int WARM_UP = 20;

    @Override
    public List<Figure> measure() throws IOException {
        var amina = SmallTablet.enrol(server).person("Amina");
        var desk = open(browser, server);
        var today = new ArrayList<Double>();
        var plan = new ArrayList<Double>();
        for (var i = 0; i < READS; i++) {
            today.add(time(desk, "desk"));
            plan.add(time(desk, "desk/people/" + amina));
        }
        return List.of(figure("Today list", today), figure("A person's plan", plan));
    }

    static FlowScreen open(Browser browser, Server server) throws IOException {
        try (var context = browser.newContext()) {
            SigningIn.at(context.newPage(), server.url("/desk"), "grace");
            var cookies =
                    context.cookies().stream().collect(Collectors.toMap(cookie -> cookie.name, cookie -> cookie.value));
            return FlowScreen.open(server.origin(), cookies);
        }
    }

    private static double time(FlowScreen desk, String route) throws IOException {
        var begun = System.nanoTime();
        desk.go(route);
        return (System.nanoTime() - begun) / 1e6;
    }

    private static Figure figure(String area, List<Double> times) {
        return Figure.of(area, "ms", Samples.of(times.subList(WARM_UP, READS)), Target.p95(50))
                .noted("a made-up home of three weeks; reading, screen and http");
    }
}
