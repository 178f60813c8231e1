package org.ownsay.symbols;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ownsay.symbols.csv.Table;

/**
 * What the pictures of a pack are called, out of a table. Its columns: {@code name}, the picture's and its file's, or
 * {@code symbol} in Mulberry's; {@code words}, parted by commas, semicolons or bars, or {@code tags}, parted by spaces;
 * and, where they differ from the pack's, {@code language}, {@code licence} and {@code option}, which it is to show.
 */
record WordList(Map<String, List<PackWord>> bySymbol, List<Skipped> skipped) {

    static final int MOST_BYTES = 5 * 1024 * 1024;
    static final int MOST_ROWS = 20_000;

    private static final int MOST_SKIPPED = 5_000;
    private static final int LONGEST_WORDS = 1_000;
    private static final int LONGEST_OPTION = 50;

    static final WordList NONE = new WordList(Map.of(), List.of());

    /** @param language the pack's */
    static WordList read(String file, byte[] bytes, String language) {
        if (bytes.length > MOST_BYTES) {
            throw new UnusablePack(UnusablePack.Why.WORD_LIST, EntryName.shown(file));
        }
        var table = Table.read(text(bytes, language), MOST_ROWS);
        var name = Stream.of("name", "symbol")
                .filter(table.columns()::contains)
                .findFirst()
                .orElseThrow(() -> new UnusablePack(UnusablePack.Why.WORD_LIST, EntryName.shown(file)));
        return new Reading(file, name, language).read(table);
    }

    List<PackWord> of(String symbol) {
        return bySymbol.getOrDefault(symbol, List.of());
    }

    private static final class Reading {

        private final String file;
        private final String nameColumn;
        private final String language;
        private final Map<String, List<PackWord>> bySymbol = new HashMap<>();
        private final Set<List<String>> known = new HashSet<>();
        private final List<Skipped> skipped = new ArrayList<>();

        Reading(String file, String nameColumn, String language) {
            this.file = file;
            this.nameColumn = nameColumn;
            this.language = language;
        }

        WordList read(Table table) {
            table.rows().forEach(this::read);
            if (table.isCutShort()) {
                var last = table.rows().isEmpty() ? 1 : table.rows().getLast().line();
                name(last, "", table.rows().size() == MOST_ROWS ? Skipped.Why.TOO_MANY : Skipped.Why.BROKEN);
            }
            return new WordList(bySymbol, skipped);
        }

        private void read(Table.Row row) {
            var name = row.get(nameColumn);
            var tag = tag(row.get("language"));
            if (name.isEmpty() || tag.isEmpty()) {
                skip(row.line(), name, Skipped.Why.BROKEN);
                return;
            }
            var symbol = new EntryName(name).isPicture() ? new EntryName(name).symbol() : EntryName.shown(name);
            if (!known.add(List.of(symbol, tag))) {
                skip(row.line(), name, Skipped.Why.SAME_NAME_TWICE);
                return;
            }
            bySymbol.computeIfAbsent(symbol, none -> new ArrayList<>()).add(word(row, symbol, tag));
        }

        private PackWord word(Table.Row row, String symbol, String tag) {
            var words = Stream.concat(
                            Stream.of(row.get("words").split("[,;|]")),
                            Stream.of(row.get("tags").split("\\s+")))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .map(EntryName::shown)
                    .distinct()
                    .toList();
            // the file has one name; in another language the first word is what it is called
            var isFileName = tag.equals(language) || words.isEmpty();
            return new PackWord(
                    tag,
                    isFileName ? SymbolName.spoken(symbol) : words.getFirst(),
                    joined(isFileName ? words : words.subList(1, words.size())),
                    cut(row.get("licence"), PackFile.LONGEST_CREDIT),
                    cut(row.get("option"), LONGEST_OPTION));
        }

        private String tag(String written) {
            if (written.isEmpty()) {
                return language;
            }
            try {
                var tag = new Locale.Builder()
                        .setLanguageTag(written.replace('_', '-'))
                        .build()
                        .toLanguageTag();
                return tag.equals("und") || tag.length() > 35 ? "" : tag;
            } catch (IllformedLocaleException none) {
                return "";
            }
        }

        private void skip(long line, String name, Skipped.Why why) {
            if (skipped.size() < MOST_SKIPPED) {
                name(line, name, why);
            }
        }

        private void name(long line, String name, Skipped.Why why) {
            skipped.add(
                    new Skipped(EntryName.shown(file + ":" + line + " " + name).strip(), why));
        }
    }

    private static String joined(List<String> words) {
        var joined = new StringBuilder();
        for (var word : words) {
            if (joined.length() + word.length() < LONGEST_WORDS) {
                joined.append(joined.isEmpty() ? "" : "|").append(word.replace('|', ' '));
            }
        }
        return joined.toString();
    }

    private static String cut(String text, int longest) {
        var shown = EntryName.shown(text);
        return shown.length() > longest ? "" : shown;
    }

    /** As spreadsheets write it: with a mark of its byte order, or in the letters of one part of the world. */
    private static String text(byte[] bytes, String language) {
        if (bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName(LettersOf.language(language)));
        }
    }
}
