package org.ownsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** All figures, for people and for machines. */
record Report(Map<String, String> machine, List<Figure> figures) {

    private static final String ROW = "%-46s %-26s %9s %9s %9s  %-12s %s%n";

    void print() {
        System.out.println();
        machine.forEach((name, fact) -> System.out.printf("%-28s %s%n", name, fact));
        System.out.println();
        System.out.printf(ROW, "area", "target", "median", "p95", "p99", "", "");
        figures.forEach(Report::print);
        System.out.println();
    }

    private static void print(Figure figure) {
        var samples = figure.samples();
        var many = samples.count() > 1;
        var note = (many ? samples.count() + " times. " : "") + figure.note();
        System.out.printf(
                ROW,
                figure.area(),
                figure.target(),
                figure.isMeasured() ? Numbers.plain(samples.median()) : "-",
                many ? Numbers.plain(samples.p95()) : "",
                many ? Numbers.plain(samples.p99()) : "",
                figure.verdict(),
                note);
    }

    void write(Path file) throws IOException {
        var all = Map.of(
                "machine",
                machine,
                "figures",
                figures.stream().map(Report::json).toList());
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all));
    }

    private static Map<String, Object> json(Figure figure) {
        var samples = figure.samples();
        var json = new LinkedHashMap<String, Object>();
        json.put("area", figure.area());
        json.put("unit", figure.unit());
        json.put("targets", figure.targets());
        json.put("verdict", figure.verdict());
        json.put("samples", samples.count());
        if (figure.isMeasured()) {
            json.put("median", samples.median());
            json.put("p95", samples.p95());
            json.put("p99", samples.p99());
        }
        json.put("note", figure.note());
        return json;
    }
}
