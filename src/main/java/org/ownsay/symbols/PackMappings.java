package org.ownsay.symbols;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Knows of packs that many homes bring which of their pictures shows which option: {@code symbols/packs/*.properties}. */
@Component
class PackMappings {

    /** So many of a hundred names must be in a pack, or it is another pack. */
    private static final int ENOUGH = 80;

    private final List<Map<String, String>> mappings;

    PackMappings() {
        try {
            mappings = Stream.of(new PathMatchingResourcePatternResolver()
                            .getResources("classpath:symbols/packs/*.properties"))
                    .map(PackMappings::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackMappings(List<Map<String, String>> symbolsByOption) {
        mappings = symbolsByOption;
    }

    /** What shows which option in a pack with these symbols. */
    <T> Map<String, T> apply(Map<String, T> bySymbol) {
        var shown = new HashMap<String, T>();
        for (var mapping : mappings) {
            var symbols = mapping.values().stream().distinct().toList();
            var there = symbols.stream().filter(bySymbol::containsKey).count();
            if (there > 0 && there * 100 >= symbols.size() * (long) ENOUGH) {
                mapping.forEach((option, symbol) -> {
                    var picture = bySymbol.get(symbol);
                    if (picture != null) {
                        shown.put(option, picture);
                    }
                });
            }
        }
        return shown;
    }

    private static Map<String, String> read(Resource file) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var mapping = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(option -> mapping.put(option, properties.getProperty(option)));
        return mapping;
    }
}
