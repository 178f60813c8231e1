package org.ownsay.bench;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** How long a person and the desk wait where ten years of answers are, beside what they wait where there is one year. */
record LongPlan(Browser browser, Program program, Path data) implements Area {

    private static final int YEARS = 10;
    private static final int STATEMENTS = 3_000;
    private static final int PRESENTATIONS = 1_000_000;
    private static final String PERSON = "Derek";

    @Override
    public List<Figure> measure() throws IOException, SQLException {
        var today = LocalDate.now(ZoneOffset.UTC);
        var begun = System.nanoTime();
        live(today.minusYears(1), today, 1);
        var oneYear = wait(List.of());
        var again = System.nanoTime();
        live(today.minusYears(YEARS), today.minusYears(1), YEARS - 1);
        System.out.printf(
                "  Made in %d s, the last nine years of it; %d s with what was measured between%n",
                Duration.ofNanos(System.nanoTime() - again).toSeconds(),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        var tenYears = wait(List.of());
        var figures = new ArrayList<Figure>();
        for (var i = 0; i < tenYears.size(); i++) {
            figures.addAll(figures(oneYear.get(i), tenYears.get(i)));
        }
        figures.add(Figure.of("Database of ten years", "MB", Files.size(data.resolve("ownsay.mv.db")) / 1e6));
        return figures;
    }

    private void live(LocalDate from, LocalDate until, int years) throws IOException, SQLException {
        try (var life = MadeUpYears.into("jdbc:h2:file:" + data.resolve("ownsay") + ";CACHE_SIZE=131072", "sa")) {
            for (var person : life.otherPeople(PERSON)) {
                life.live(person, from, until, STATEMENTS / YEARS * years, STATEMENTS / YEARS * years);
            }
            var person = life.people(PERSON).getFirst();
            life.live(person, from, until, STATEMENTS / YEARS * years, PRESENTATIONS / YEARS * years);
            life.call(person, from, until);
        }
    }

    private List<Wait> wait(List<String> options) throws IOException {
        try (var server = Server.start(program, data, options)) {
            return new Waits(browser, server).measure(PERSON);
        }
    }

    private static List<Figure> figures(Wait oneYear, Wait tenYears) {
        var growth = tenYears.samples().median() / oneYear.samples().median();
        return List.of(
                Figure.of(tenYears.what() + ", ten years", "ms", tenYears.samples(), Target.p95(50))
                        .noted("one year: median "
                                + Numbers.plain(oneYear.samples().median()) + ", p95 "
                                + Numbers.plain(oneYear.samples().p95()) + ". The very first of ten years: "
                                + Numbers.plain(tenYears.first())),
                Figure.of(tenYears.what() + ", ten years to one", "times", growth, Target.atMost(1.5)));
    }
}
