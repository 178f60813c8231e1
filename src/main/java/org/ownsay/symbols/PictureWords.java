package org.ownsay.symbols;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the pictures of OpenMoji that a person may choose are called, and under which words they are found: from CLDR,
 * squeezed by {@code frontend/build/picture-words.mjs}.
 */
@Service
public class PictureWords {

    private final List<Category> categories = readCategories();
    private final Set<Locale> languages = readLanguages();
    private final Map<Locale, List<Named>> byLanguage = new ConcurrentHashMap<>();

    private record CategoriesFile(List<CategoryFile> categories) {}

    private record CategoryFile(
            String id, String picture, @Nullable List<String> topics) {
        Category toCategory() {
            return new Category(id, picture, topics == null ? List.of() : topics);
        }
    }

    /** The parts of life, always in the same order. */
    public List<Category> categories() {
        return categories;
    }

    /** The language in which pictures have names for somebody who speaks this one; empty if they have none. */
    public Optional<Locale> findLanguage(Locale language) {
        return Stream.of(language, Locale.of(language.getLanguage()))
                .filter(languages::contains)
                .findFirst();
    }

    /** Every picture that has a name in the language, in the order of Unicode; none if the language has no names. */
    public List<Named> list(Locale language) {
        return findLanguage(language)
                .map(near -> byLanguage.computeIfAbsent(near, PictureWords::read))
                .orElse(List.of());
    }

    private static Set<Locale> readLanguages() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:symbols/words/*.tsv.gz"))
                    .map(file -> Objects.requireNonNull(file.getFilename()).replace(".tsv.gz", ""))
                    .map(Locale::forLanguageTag)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassPathResource file(Locale language) {
        return new ClassPathResource("symbols/words/" + language.toLanguageTag() + ".tsv.gz");
    }

    private static List<Named> read(Locale language) {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(file(language).getInputStream()), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(parts -> new Named(parts[0], parts[2], keywords(parts[3]), parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> keywords(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
    }

    private static List<Category> readCategories() {
        var json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (var file = new ClassPathResource("symbols/picture-categories.json").getInputStream()) {
            return json.readValue(file, CategoriesFile.class).categories().stream()
                    .map(CategoryFile::toCategory)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
