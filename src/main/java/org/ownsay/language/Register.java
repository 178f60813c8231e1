package org.ownsay.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** What {@code translations/languages.properties} says of each language. */
final class Register {

    static final String HAS_EVERY_TEXT = "en";

    private final Properties told;

    Register() {
        this(read());
    }

    Register(Properties told) {
        this.told = told;
    }

    /** Where a text is looked for, one after the other: {@code pt-BR}, {@code pt}, what that falls back to, English. */
    List<String> chain(Locale language) {
        var chain = new LinkedHashSet<String>();
        add(language.toLanguageTag(), chain);
        chain.add(HAS_EVERY_TEXT);
        return List.copyOf(chain);
    }

    private void add(String tag, LinkedHashSet<String> chain) {
        if (!chain.add(tag)) {
            return;
        }
        var end = tag.lastIndexOf('-');
        if (end > 0) {
            add(tag.substring(0, end), chain);
        }
        find(tag, "falls-back-to").ifPresent(next -> add(next, chain));
    }

    Standing standing(Locale language) {
        var tag = language.toLanguageTag();
        return new Standing(
                find(tag, "written").map(LocalDate::parse).orElse(null),
                find(tag, "checked-by").orElse(null),
                find(tag, "checked-on").map(LocalDate::parse).orElse(null));
    }

    private Optional<String> find(String tag, String what) {
        return Optional.ofNullable(told.getProperty(tag + "." + what)).filter(text -> !text.isBlank());
    }

    private static Properties read() {
        var told = new Properties();
        try (var in = new ClassPathResource("translations/languages.properties").getInputStream()) {
            told.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told;
    }
}
