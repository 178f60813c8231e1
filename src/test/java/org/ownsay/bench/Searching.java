package org.ownsay.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ownsay.language.Texts;
import org.ownsay.symbols.Folding;
import org.ownsay.symbols.Named;
import org.ownsay.symbols.PictureWords;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Finding a picture among 15,000 on the tablet, letter by letter: those that come with the program, again and again under other names. */
record Searching(Browser browser) implements Area {

    private static final int PICTURES = 15_000;
    private static final int LOOKED_FOR = 40;
    private static final int ROUNDS = 3;

    /** Each word is typed to its end, and after every letter pictures and keys are wanted. */
    private static final String TYPE = """
            ([document, looked, rounds]) => {
              const index = new pictures.PictureIndex(document);
              const times = [];
              for (let round = 0; round < rounds; round++) {
                for (const word of looked) {
                  for (let letters = 1; letters <= word.length; letters++) {
                    const typed = word.slice(0, letters);
                    const begun = performance.now();
                    index.search(typed);
                    index.keysAfter(typed);
                    times.push(performance.now() - begun);
                  }
                }
              }
              return times.slice(times.length / rounds);
            }
            """;

    @Override
    public List<Figure> measure() throws IOException {
        var figures = new ArrayList<Figure>();
        try (var context = new AnnotationConfigApplicationContext();
                var page = browser.newPage()) {
            context.register(PictureWords.class);
            context.refresh();
            var words = context.getBean(PictureWords.class);
            page.addScriptTag(new Page.AddScriptTagOptions().setContent(bundle()));
            new Texts().languages().forEach(language -> figures.add(time(page, language, words.list(language))));
        }
        return figures;
    }

    private static Figure time(Page page, Locale language, List<Named> few) {
        var pictures = new LinkedHashMap<String, List<String>>();
        IntStream.range(0, PICTURES).forEach(i -> add(few.get(i % few.size()), i / few.size(), language, pictures));
        var keys = pictures.values().stream()
                .flatMap(entry -> entry.getLast().codePoints().mapToObj(Character::toString))
                .distinct()
                .map(key -> Map.of("text", key))
                .toList();
        var document = Map.of("texts", Map.of(), "categories", List.of(), "pictures", pictures, "keys", keys);
        var looked = few.stream()
                .limit(LOOKED_FOR)
                .map(named -> Folding.typed(named.name(), language).getFirst())
                .toList();
        var times = (List<?>) page.evaluate(TYPE, List.of(document, looked, ROUNDS));
        return Figure.of(
                "A letter among 15,000 pictures, " + language.toLanguageTag(),
                "ms",
                Samples.of(times.stream()
                        .map(time -> ((Number) time).doubleValue())
                        .toList()),
                Target.p95(20));
    }

    private static void add(Named named, int copy, Locale language, Map<String, List<String>> pictures) {
        var number = copy == 0 ? "" : " " + copy;
        var words = String.join(" ", Folding.typed(named.name() + number, language));
        var others = named.keywords().stream()
                .flatMap(keyword -> Folding.typed(keyword, language).stream())
                .distinct()
                .collect(Collectors.joining(" "));
        pictures.put(named.picture() + "-" + copy, List.of("", named.name() + number, words + ";" + others));
    }

    /** What the tablet runs, by itself. */
    private static String bundle() throws IOException {
        var bundling = new ProcessBuilder(Stream.of(
                                "node_modules/.bin/esbuild",
                                "frontend/picture-index.ts",
                                "--bundle",
                                "--format=iife",
                                "--global-name=pictures")
                        .toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(bundling.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
