package org.ownsay.symbols;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is in a pack, as it is looked for: it never changes once the pack is ready. */
final class PackIndex {

    private final Map<String, List<Named>> byLanguage = new HashMap<>();
    private final Map<String, Picture> shown;

    PackIndex(PackRecords.Ready pack, List<PackShelf.Row> rows, PackMappings mappings) {
        var bySymbol = new HashMap<String, Picture>();
        var chosen = new HashMap<String, Picture>();
        for (var row : rows) {
            var id = new PackPictureId(row.picture());
            var picture = Picture.of(id, PackShelf.credit(pack.credit(), pack.licence(), row.licence()));
            bySymbol.put(row.symbol(), picture);
            if (!row.option().isEmpty()) {
                chosen.put(row.option(), picture);
            }
            byLanguage
                    .computeIfAbsent(row.language(), none -> new ArrayList<>())
                    .add(new Named(id.picture(), row.name(), keywords(row.keywords()), ""));
        }
        shown = mappings.apply(bySymbol);
        shown.putAll(chosen);
    }

    /** In that language, or in the same without its country. */
    List<Named> list(Locale language) {
        return byLanguage.getOrDefault(
                language.toLanguageTag(), byLanguage.getOrDefault(language.getLanguage(), List.of()));
    }

    Map<String, Picture> shown() {
        return shown;
    }

    private static List<String> keywords(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
    }
}
