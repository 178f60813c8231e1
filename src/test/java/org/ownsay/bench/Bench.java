package org.ownsay.bench;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ownsay.e2e.Browsers;
import org.springframework.util.FileSystemUtils;

/** Measures the packaged program against our bars. Fails only where it could not measure, whatever the figures are. */
public final class Bench {

    static final String SMALL_HEAP = "-Xmx256m";

    private final List<Figure> figures = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    private final List<String> wanted;
    private final Set<String> known = new LinkedHashSet<>();

    private Bench(List<String> wanted) {
        this.wanted = wanted;
    }

    /** @param args areas, where not all of them are wanted */
    public static void main(String[] args) throws IOException, InterruptedException {
        var bench = new Bench(List.of(args));
        var data = Files.createTempDirectory("ownsay-bench");
        try (var playwright = Browsers.playwright();
                var browser = Browsers.chromium(playwright)) {
            bench.measure(browser, data);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        if (!bench.failed.isEmpty()) {
            throw new IOException("Could not be measured: " + String.join("; ", bench.failed));
        }
    }

    private void measure(Browser browser, Path data) throws IOException, InterruptedException {
        var program = Program.find();
        var machine = Machine.describe(browser.version(), program);
        var loadBefore = Machine.load();
        var begun = System.nanoTime();
        var home = data.resolve("home");
        try (var first = Server.start(program, home, program.cached())) {
            first.rehearse();
        }
        var longAgo = data.resolve("long-ago");
        FileSystemUtils.copyRecursively(home, longAgo);
        measure("start-up", new StartUp(program, home));
        var options =
                Stream.concat(program.cached().stream(), Stream.of(SMALL_HEAP)).toList();
        try (var server = Server.start(program, home, options)) {
            measure("first question", new FirstQuestion(browser, server));
            measure("weight", new Weight(browser, server));
            measure("pressing", new Pressing(browser, server));
            measure("scanning", new Scanning(browser, server));
            measure("desk", new Desk(browser, server));
            measure("speech", new Speech(server, data.resolve("voices")));
            measure("100 tablets", new Tablets(server));
        }
        measure("picture search", new Searching(browser));
        measure("ten years", new LongPlan(browser, program, longAgo));
        machine.put("load before and after", Numbers.plain(loadBefore) + " and " + Numbers.plain(Machine.load()));
        machine.put("took", Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
        if (!known.containsAll(wanted)) {
            throw new IOException("The areas are: " + String.join(", ", known));
        }
        var report = new Report(machine, figures);
        report.print();
        report.write(Path.of("target", "bench.json"));
    }

    private void measure(String name, Area area) {
        known.add(name);
        if (!wanted.isEmpty() && !wanted.contains(name)) {
            return;
        }
        System.out.println("Measuring " + name + " ...");
        try {
            figures.addAll(area.measure());
        } catch (Exception broken) {
            failed.add(name + " (" + broken + ")");
        }
    }
}
