package org.ownsay.symbols;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * The name of an entry in an archive. It names the entry to people and tells what picture it is; no file is ever called
 * so here.
 */
record EntryName(String path) {

    private static final int LONGEST = 200;
    private static final Set<String> PICTURES = Set.of("svg", "png", "jpg", "jpeg");
    private static final Set<String> ARCHIVES =
            Set.of("zip", "jar", "gz", "tgz", "tar", "bz2", "xz", "7z", "rar", "svgz");
    private static final Set<String> LEFT_BY_COMPUTERS = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    EntryName {
        path = path.replace('\\', '/');
    }

    /** As it can be kept and shown: no sign that hides, turns or breaks a line, and not too long. */
    String shown() {
        return shown(path);
    }

    static String shown(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(sign -> isVisible(sign) ? sign : '\uFFFD')
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What the picture is called among those of its pack: the file's name without folders and without its kind. */
    String symbol() {
        var file = file();
        var dot = file.lastIndexOf('.');
        return shown(dot > 0 ? file.substring(0, dot) : file);
    }

    boolean leadsOut() {
        return path.startsWith("/")
                || path.matches("(?s)[A-Za-z]:.*")
                || path.indexOf('\0') >= 0
                || path.equals("..")
                || path.startsWith("../")
                || path.contains("/../")
                || path.endsWith("/..");
    }

    boolean isPicture() {
        return PICTURES.contains(kind());
    }

    boolean isArchive() {
        return ARCHIVES.contains(kind());
    }

    boolean isTable() {
        return kind().equals("csv") && !isLeftByComputer();
    }

    /** What file managers leave in a folder without anybody's knowing. */
    boolean isLeftByComputer() {
        return path.startsWith("__MACOSX/") || LEFT_BY_COMPUTERS.contains(file().toLowerCase(Locale.ROOT));
    }

    private String file() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String kind() {
        var file = file();
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Urdu and Persian write words with them. */
    private static boolean isSpelling(int sign) {
        return sign == 0x200C || sign == 0x200D;
    }

    private static boolean isVisible(int sign) {
        return isSpelling(sign)
                || switch (Character.getType(sign)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }
}
