package org.ownsay.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The words of a language that make a sentence hard, as {@code easy-words/<tag>.properties} lists them. */
final class HardWords {

    private final Properties listed;
    private final Locale language;

    private HardWords(Properties listed, Locale language) {
        this.listed = listed;
        this.language = language;
    }

    static Optional<HardWords> find(Locale language) {
        var file = new ClassPathResource("easy-words/" + language.getLanguage() + ".properties");
        if (!file.exists()) {
            return Optional.empty();
        }
        var listed = new Properties();
        try (var in = file.getInputStream()) {
            listed.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new HardWords(listed, language));
    }

    boolean joins(String word) {
        return has("joining", word);
    }

    boolean saysNo(String word) {
        return has("saying-no", word) || ends("saying-no-at-the-end", word);
    }

    /** Whether these two, one after the other, tell of somebody to whom things are done. */
    boolean isDoneTo(String first, String then) {
        return has("done-to", first)
                && (has("done-to-irregular", then) || (ends("done-to-ending", then) && !has("never-done-to", then)));
    }

    Optional<String> findEasier(String word) {
        return forms(fold(word))
                .map(form -> listed.getProperty("jargon." + form))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** The word, and what it may be a form of. */
    private static Stream<String> forms(String word) {
        var withoutIng = withoutEnd(word, "ing");
        return Stream.of(
                word,
                withoutEnd(word, "s"),
                withoutEnd(word, "d"),
                withoutEnd(word, "ed"),
                withoutIng,
                withoutIng + "e");
    }

    Stream<String> sayings() {
        return Stream.of(listed.getProperty("sayings", "").split(";"))
                .map(String::strip)
                .filter(saying -> !saying.isEmpty());
    }

    private boolean has(String list, String word) {
        return list(list).contains(fold(word));
    }

    private boolean ends(String list, String word) {
        return list(list).stream().anyMatch(fold(word)::endsWith);
    }

    private Set<String> list(String name) {
        var words = listed.getProperty(name, "").strip();
        return words.isEmpty() ? Set.of() : Set.of(words.split("\\s+"));
    }

    private String fold(String word) {
        return word.toLowerCase(language);
    }

    private static String withoutEnd(String word, String end) {
        return word.endsWith(end) ? word.substring(0, word.length() - end.length()) : word;
    }
}
