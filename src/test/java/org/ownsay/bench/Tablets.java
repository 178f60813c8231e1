package org.ownsay.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A hundred tablets at one server whose heap is small: what each takes, and whether answers still come in quickly. */
record Tablets(Server server) implements Area {

    private static final int TABLETS = 100;
    private static final int WARM_UP = 5;

    @Override
    public List<Figure> measure() throws IOException, InterruptedException {
        for (var i = 0; i < WARM_UP; i++) {
            SmallTablet.enrol(server).ask("Derek", "drinks").document();
        }
        var before = server.liveHeap();
        var tablets = new ArrayList<SmallTablet>();
        for (var i = 0; i < TABLETS; i++) {
            tablets.add(SmallTablet.enrol(server));
        }
        var atWho = server.liveHeap();
        for (var i = 0; i < TABLETS; i++) {
            var names = tablets.get(i).names();
            tablets.get(i).ask(names.get(i % names.size()), "drinks");
        }
        var atQuestion = server.liveHeap();
        var figures = new ArrayList<>(List.of(
                heap("who are you", atWho - before),
                heap("a question", atQuestion - before).noted("measured with " + TABLETS + " sessions")));
        figures.addAll(new Load(tablets).measure());
        figures.add(
                Figure.of("Live heap with " + TABLETS + " tablets", "MB", server.liveHeap() / 1e6, Target.atMost(256))
                        .noted("the server runs with " + Bench.SMALL_HEAP));
        return figures;
    }

    private static Figure heap(String screen, long bytes) {
        return Figure.of("Heap a tablet, at " + screen, "kB", bytes / 1e3 / TABLETS, Target.atMost(150));
    }
}
