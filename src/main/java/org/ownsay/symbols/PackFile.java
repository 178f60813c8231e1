package org.ownsay.symbols;

import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody brings to make a symbol pack of.
 *
 * @param words a word list (CSV) with a column {@code name} or {@code symbol}; without it, the first one among the
 *     pictures is taken, and without any, pictures are called as their files are
 * @param credit who drew the pictures
 * @param language the BCP 47 tag of the language that their names are in
 */
public record PackFile(
        String name, Content content, @Nullable Path words, String credit, String licence, String language) {

    /** Of the zip, or of all files together. */
    public static final long MOST_BYTES = 50L * 1024 * 1024;

    public static final long MOST_BYTES_OF_WORDS = WordList.MOST_BYTES;
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_CREDIT = 200;

    /** Where the pictures are. The files are copied, and can be deleted afterwards. */
    public sealed interface Content {}

    /** An archive, as it was uploaded or stands on the disk. */
    public record Zip(Path file) implements Content {}

    /** Single files. Those that are links are not followed. */
    public record Folder(Map<String, Path> filesByName) implements Content {

        public Folder {
            filesByName = Map.copyOf(filesByName);
        }
    }

    /** @throws IllegalArgumentException if one of the texts is blank or too long, or the language is no language */
    public PackFile {
        require(name, LONGEST_NAME);
        require(credit, LONGEST_CREDIT);
        require(licence, LONGEST_CREDIT);
        language = tag(language);
    }

    private static void require(String text, int longest) {
        if (text.isBlank() || text.length() > longest || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("1 to " + longest + " characters, not " + text.length());
        }
    }

    private static String tag(String language) {
        try {
            var tag = new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
            if (tag.equals("und") || tag.length() > 35) {
                throw new IllegalArgumentException("No language: " + language);
            }
            return tag;
        } catch (IllformedLocaleException none) {
            throw new IllegalArgumentException("No language: " + language, none);
        }
    }
}
