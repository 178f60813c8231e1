package org.ownsay.symbols;

import java.util.Locale;

/** In which letters a spreadsheet writes that does not write Unicode: those of its part of the world. */
final class LettersOf {

    private LettersOf() {}

    /** @return the name of the character set that Windows uses there */
    static String language(String tag) {
        return switch (Locale.forLanguageTag(tag).getLanguage()) {
            case "pl", "cs", "sk", "hu", "hr", "sl", "ro", "bs", "sq" -> "windows-1250";
            case "ru", "uk", "bg", "mk", "sr", "be" -> "windows-1251";
            case "el" -> "windows-1253";
            case "tr", "az" -> "windows-1254";
            case "he", "yi" -> "windows-1255";
            case "ar", "ur", "fa", "ps" -> "windows-1256";
            case "lt", "lv", "et" -> "windows-1257";
            case "vi" -> "windows-1258";
            default -> "windows-1252";
        };
    }
}
