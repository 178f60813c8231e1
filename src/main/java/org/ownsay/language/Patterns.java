package org.ownsay.language;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One kind of text in all its languages: {@code translations/<kind>_<language>.properties}, in UTF-8. */
final class Patterns {

    private static final String TRANSLATIONS = "classpath:translations/";
    private static final String HERE = "GB";

    /** Which words could be misheard differs from language to language, so these are not needed in each. */
    private static final String IF_NEEDED = "spoken.";

    private final Map<String, Properties> byLanguage = new TreeMap<>();
    private final Map<Locale, List<String>> chains = new ConcurrentHashMap<>();
    private final Map<Put, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Register register = new Register();

    /** Taken apart once: that is half of what a text costs, and a page of the desk has hundreds. */
    private record Put(String pattern, Locale in) {}

    Patterns(String kind) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(TRANSLATIONS + kind + "_*.properties");
            for (var file : files) {
                byLanguage.put(languageOf(file, kind), read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those in which there is a file, as BCP 47 tags in alphabetical order. */
    List<Locale> languages() {
        return byLanguage.keySet().stream().map(Locale::forLanguageTag).toList();
    }

    /** In the alphabet's order. */
    Set<String> keys() {
        return new TreeSet<>(
                Objects.requireNonNull(byLanguage.get(Register.HAS_EVERY_TEXT)).stringPropertyNames());
    }

    Optional<String> find(String key, Locale language) {
        return find(key, chain(language).stream());
    }

    /** In that language and no other. */
    Optional<String> findOwn(String key, Locale language) {
        return find(key, Stream.of(language.toLanguageTag(), language.getLanguage()));
    }

    /** The language in which a text is there for who asked for that one; English also for a text that is nowhere. */
    Locale languageOf(String key, Locale language) {
        return findOwn(key, language).isPresent()
                ? language
                : chain(language).stream()
                        .filter(tag -> find(key, Stream.of(tag)).isPresent())
                        .findFirst()
                        .map(Locale::forLanguageTag)
                        .orElse(Locale.ENGLISH);
    }

    /** How many of the texts that every language should have are there in that one. */
    int countNeeded(Locale language) {
        var english = texts(Locale.ENGLISH);
        return (int) texts(language).stringPropertyNames().stream()
                .filter(key -> !key.startsWith(IF_NEEDED) && english.containsKey(key))
                .count();
    }

    private Properties texts(Locale language) {
        return byLanguage.getOrDefault(language.toLanguageTag(), new Properties());
    }

    private List<String> chain(Locale language) {
        return chains.computeIfAbsent(language, register::chain);
    }

    private Optional<String> find(String key, Stream<String> languages) {
        return languages
                .map(byLanguage::get)
                .filter(Objects::nonNull)
                .map(texts -> texts.getProperty(key))
                .filter(Objects::nonNull)
                .findFirst();
    }

    String format(String key, Locale language, Map<String, Object> values) {
        var pattern = find(key, language)
                .orElseThrow(() -> new MissingResourceException("No text " + key, Patterns.class.getName(), key));
        if (isPlain(pattern)) {
            return pattern;
        }
        var format = formats.computeIfAbsent(
                new Put(pattern, withCountry(languageOf(key, language))),
                put -> new MessageFormat(put.pattern(), put.in()));
        synchronized (format) { // ICU's formats may not be shared
            return format.format(values);
        }
    }

    /** Dates and times as they are written where the home is: a language that names no country is spoken here. */
    static Locale withCountry(Locale language) {
        return language.getCountry().isEmpty()
                ? new Locale.Builder().setLocale(language).setRegion(HERE).build()
                : language;
    }

    /** Most are, and a board has hundreds of them. */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    private static String languageOf(Resource file, String kind) {
        var name = Objects.requireNonNull(file.getFilename());
        return name.substring(kind.length() + 1, name.length() - ".properties".length());
    }

    private static Properties read(Resource file) throws IOException {
        var texts = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
