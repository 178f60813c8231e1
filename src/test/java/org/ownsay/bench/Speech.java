package org.ownsay.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ownsay.speech.Manner;
import org.ownsay.speech.Speaking;
import org.ownsay.speech.Speeches;

/** How long a sentence takes that nobody ever said, until its clip stands on disk; in this process, with the real voices. */
record Speech(Server server, Path data) implements Area {

    private static final Locale URDU = Locale.of("ur");
    private static final int WARM_UP = 10;
    private static final List<String> FOODS =
            List.of("soup", "fish", "cake", "toast", "rice", "cheese", "an apple", "porridge");
    private static final List<String> FOODS_IN_CHINESE = List.of("汤", "鱼", "蛋糕", "吐司", "米饭", "奶酪", "苹果", "粥");
    private static final List<String> FOODS_IN_URDU =
            List.of("چائے", "چاول", "دال", "روٹی", "انڈا", "دودھ", "سیب", "کھیر");

    @Override
    public List<Figure> measure() throws IOException {
        var figures = new ArrayList<Figure>();
        var speaking = Speeches.aloud(data);
        figures.add(time("FreeTTS", speaking, Locale.ENGLISH, sentences("I want %s and %s for lunch.", FOODS)));
        figures.add(time("eSpeak NG", speaking, URDU, sentences("مجھے %s اور %s چاہیے۔", FOODS_IN_URDU)));
        figures.add(time("eSpeak NG in Chinese", speaking, Locale.CHINESE, sentences("我午饭想吃%s和%s。", FOODS_IN_CHINESE)));
        var known = sentences("I want %s and %s for lunch.", FOODS);
        figures.add(again("from disk", Speeches.aloud(data), known));
        figures.add(again("from memory", speaking, known));
        figures.add(silent("Derek"));
        figures.add(silent("Amina"));
        return figures;
    }

    private static Figure time(String voice, Speaking speaking, Locale language, List<String> sentences) {
        var area = "A new sentence, " + voice;
        var times = new ArrayList<Double>();
        for (var sentence : sentences) {
            var begun = System.nanoTime();
            if (speaking.findClip(sentence, language, Manner.USUAL).isEmpty()) {
                return Figure.missing(area, "ms", "no voice here", Target.p95(50));
            }
            times.add((System.nanoTime() - begun) / 1e6);
        }
        return Figure.of(area, "ms", Samples.of(times.subList(WARM_UP, times.size())), Target.p95(50))
                .noted("the very first, with loading: " + Numbers.plain(times.getFirst()) + " ms");
    }

    /** What was said once is found again. */
    private static Figure again(String whence, Speaking speaking, List<String> sentences) {
        var times = new ArrayList<Double>();
        for (var sentence : sentences) {
            var begun = System.nanoTime();
            speaking.findClip(sentence, Locale.ENGLISH, Manner.USUAL).orElseThrow();
            times.add((System.nanoTime() - begun) / 1e6);
        }
        return Figure.of("A known sentence, " + whence, "ms", Samples.of(times), Target.p95(5));
    }

    private Figure silent(String name) throws IOException {
        var document = SmallTablet.enrol(server).ask(name, "foods").document();
        var words = document.findParents("clip").stream()
                .filter(spoken ->
                        !spoken.path("text").asString().contains("{")) // never spoken: the browser fills it in
                .toList();
        var silent = words.stream()
                .filter(spoken -> spoken.path("clip").isNull())
                .map(spoken -> spoken.path("text").asString())
                .distinct()
                .toList();
        return Figure.of("Words without a clip, " + name + "'s board", "", silent.size(), Target.atMost(0))
                .noted("of " + words.size() + (silent.isEmpty() ? "" : ": " + silent));
    }

    private static List<String> sentences(String pattern, List<String> foods) {
        return foods.stream()
                .flatMap(one ->
                        foods.stream().filter(other -> !other.equals(one)).map(other -> pattern.formatted(one, other)))
                .toList();
    }
}
