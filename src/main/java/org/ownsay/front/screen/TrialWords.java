package org.ownsay.front.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.ownsay.language.Texts;

/** What is said while settings are tried out, in each of the languages. */
record TrialWords(Mouth mouth, Trial trial, Texts texts) {

    private static final Map<String, String> EVERYWHERE = Map.ofEntries(
            Map.entry("answers", "board.answers"),
            Map.entry("otherAnswers", "board.other-answers"),
            Map.entry("more", "board.more"),
            Map.entry("touchToHear", "screen.touch-to-hear"),
            Map.entry("oneMoment", "screen.one-moment"),
            Map.entry("help", "strip.help"),
            Map.entry("wrong", "strip.wrong"),
            Map.entry("hearAgain", "strip.hear-again"),
            Map.entry("always", "strip.always"),
            Map.entry("title", "try.title"),
            Map.entry("note", "try.note"),
            Map.entry("again", "try.again"),
            Map.entry("close", "try.close"));

    /** @param own what one screen says beside what all say: its name there, and the key of the text */
    Map<String, Map<String, Words>> texts(Map<String, String> own) {
        var all = new LinkedHashMap<String, Map<String, Words>>();
        for (var language : trial.spoken()) {
            var said = new LinkedHashMap<String, Words>();
            EVERYWHERE.forEach((name, key) -> said.put(name, text(key, language)));
            own.forEach((name, key) -> said.put(name, text(key, language)));
            said.put("noVoice", text(trial.isHeard() ? "screen.no-voice" : "try.silent", language));
            said.put("page", silent(pages(language), language)); // the browser counts them
            all.put(language.toLanguageTag(), said);
        }
        return all;
    }

    List<Words> of(String key) {
        return of(language -> texts.get(key, language));
    }

    List<Words> of(Function<Locale, String> text) {
        return of(text, text);
    }

    /** Where what is heard says somewhat more than what is read. */
    List<Words> of(Function<Locale, String> text, Function<Locale, String> spoken) {
        return trial.spoken().stream()
                .map(language -> words(text, spoken, language))
                .toList();
    }

    private Words text(String key, Locale language) {
        Function<Locale, String> text = any -> texts.get(key, any);
        return words(text, text, language);
    }

    private Words words(Function<Locale, String> text, Function<Locale, String> spoken, Locale language) {
        var reading = Reading.of(text, language);
        return trial.isHeard() ? mouth.words(reading, spoken) : silent(reading.text(), reading.language());
    }

    private String pages(Locale language) {
        return texts.get("board.page", language, Map.of("page", "{page}", "pages", "{pages}"));
    }

    private static Words silent(String text, Locale language) {
        return new Words(text, null, null, null, null, language.toLanguageTag(), null);
    }
}
