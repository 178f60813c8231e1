package org.ownsay.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.ownsay.symbols.Named;
import org.ownsay.symbols.PictureSearch;
import org.ownsay.symbols.PictureWords;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Finding a picture among 15,000, letter by letter: those that come with the program, again and again under other names. */
record Searching() implements Area {

    private static final int PICTURES = 15_000;
    private static final int SHOWN = 60;
    private static final int ROUNDS = 30;
    private static final Map<String, List<String>> TYPED = Map.of(
            "en", List.of("s", "so", "soup", "ca", "cat", "b", "red h", "tra"),
            "ur", List.of("ک", "کت", "کتا", "س", "سوپ", "چ", "گھر", "ل"),
            "pl", List.of("k", "ko", "kot", "z", "zu", "zupa", "cze", "ła"));

    @Override
    public List<Figure> measure() throws IOException {
        var figures = new ArrayList<Figure>();
        try (var context = new AnnotationConfigApplicationContext()) {
            context.register(PictureWords.class);
            context.refresh();
            var words = context.getBean(PictureWords.class);
            TYPED.forEach((language, typed) -> figures.add(time(language, words.list(Locale.of(language)), typed)));
        }
        return figures;
    }

    private static Figure time(String language, List<Named> few, List<String> typed) {
        var search = new PictureSearch(IntStream.range(0, PICTURES)
                .mapToObj(i -> renamed(few.get(i % few.size()), i / few.size()))
                .toList());
        var times = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            for (var begun : typed) {
                var start = System.nanoTime();
                search.search(begun, SHOWN);
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        var warm = times.subList(times.size() / 3, times.size());
        return Figure.of("A picture among 15,000, " + language, "ms", Samples.of(warm), Target.p95(20));
    }

    private static Named renamed(Named named, int copy) {
        var name = copy == 0 ? named.name() : named.name() + " " + copy;
        return new Named(named.picture() + "-" + copy, name, named.keywords(), named.category());
    }
}
