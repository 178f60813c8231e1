package org.ownsay.speech.espeak;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which of eSpeak NG's voices speaks a language. What is not listed is not spoken: it has none for Somali, Pashto,
 * Tigrinya, Sorani or Sylheti, and the voice of a neighbour will not do.
 */
final class Voices {

    /** To be changed with the list. */
    static final int EDITION = 2;

    private static final Map<String, String> BY_LANGUAGE = Map.ofEntries(
            Map.entry("am", "am"),
            Map.entry("ar", "ar"),
            Map.entry("bg", "bg"),
            Map.entry("bn", "bn"),
            Map.entry("cs", "cs"),
            Map.entry("cy", "cy"),
            Map.entry("da", "da"),
            Map.entry("de", "de"),
            Map.entry("el", "el"),
            Map.entry("en", "en-gb"),
            Map.entry("es", "es"),
            Map.entry("fa", "fa"),
            Map.entry("fi", "fi"),
            Map.entry("fr", "fr-fr"),
            Map.entry("ga", "ga"),
            Map.entry("gd", "gd"),
            Map.entry("gu", "gu"),
            Map.entry("hi", "hi"),
            Map.entry("hr", "hr"),
            Map.entry("hu", "hu"),
            Map.entry("it", "it"),
            Map.entry("ku", "ku"),
            Map.entry("lt", "lt"),
            Map.entry("lv", "lv"),
            Map.entry("ml", "ml"),
            Map.entry("mr", "mr"),
            Map.entry("ne", "ne"),
            Map.entry("nl", "nl"),
            Map.entry("pa", "pa"),
            Map.entry("pl", "pl"),
            Map.entry("pt", "pt"),
            Map.entry("pt-BR", "pt-br"),
            Map.entry("ro", "ro"),
            Map.entry("ru", "ru"),
            Map.entry("si", "si"),
            Map.entry("sk", "sk"),
            Map.entry("sq", "sq"),
            Map.entry("sv", "sv"),
            Map.entry("sw", "sw"),
            Map.entry("ta", "ta"),
            Map.entry("te", "te"),
            Map.entry("tr", "tr"),
            Map.entry("uk", "uk"),
            Map.entry("ur", "ur"),
            Map.entry("vi", "vi"),
            Map.entry("yue", "yue"),
            Map.entry("zh", Pinyin.VOICE),
            Map.entry("zh-HK", "yue"));

    private Voices() {}

    static Optional<String> find(Locale language) {
        if (!isWrittenAsUsual(language)) {
            return Optional.empty();
        }
        var general = Optional.ofNullable(BY_LANGUAGE.get(language.getLanguage()));
        return Optional.ofNullable(BY_LANGUAGE.get(language.getLanguage() + "-" + language.getCountry()))
                .or(() -> general);
    }

    /** A voice reads one script: Punjabi in Pakistan, or Kurdish in Iraq, is not for the voice of that name. */
    private static boolean isWrittenAsUsual(Locale language) {
        return script(language).equals(script(Locale.of(language.getLanguage())));
    }

    private static String script(Locale language) {
        var script = ULocale.addLikelySubtags(ULocale.forLocale(language)).getScript();
        return script.equals("Hans") || script.equals("Hant") ? "Hani" : script;
    }
}
