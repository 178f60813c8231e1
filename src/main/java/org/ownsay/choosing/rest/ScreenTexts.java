package org.ownsay.choosing.rest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ownsay.choosing.rest.SittingDocument.Words;
import org.ownsay.language.Texts;
import org.springframework.stereotype.Component;

/** What the screens in the browser and their strip say, in each of the person's languages. */
@Component
class ScreenTexts {

    /** What every screen says: the key there, and the key of the text here. */
    private static final Map<String, String> EVERYWHERE = Map.ofEntries(
            Map.entry("keptHere", "board.kept-here"),
            Map.entry("saved", "board.saved"),
            Map.entry("refused", "board.refused"),
            Map.entry("notKept", "board.not-kept"),
            Map.entry("myPage", "board.my-page"),
            Map.entry("more", "board.more"),
            Map.entry("back", "board.back"),
            Map.entry("touchToHear", "screen.touch-to-hear"),
            Map.entry("oneMoment", "screen.one-moment"),
            Map.entry("noVoice", "screen.no-voice"),
            Map.entry("scanChoose", "screen.scan-choose"),
            Map.entry("scanStart", "screen.scan-start"),
            Map.entry("goBack", "screen.go-back"),
            Map.entry("language", "screen.language"),
            Map.entry("help", "strip.help"),
            Map.entry("wrong", "strip.wrong"),
            Map.entry("hearAgain", "strip.hear-again"),
            Map.entry("always", "strip.always"),
            Map.entry("sent", "strip.sent"),
            Map.entry("notSent", "strip.not-sent"));

    private final Texts texts;

    ScreenTexts(Texts texts) {
        this.texts = texts;
    }

    /** @param own what this screen says beside it */
    Map<String, Map<String, Words>> write(Speech speech, Map<String, String> own) {
        var all = new LinkedHashMap<String, Map<String, Words>>();
        speech.languages().forEach(language -> all.put(language.toLanguageTag(), write(language, own, speech)));
        return all;
    }

    private Map<String, Words> write(Locale language, Map<String, String> own, Speech speech) {
        var said = new LinkedHashMap<String, Words>();
        EVERYWHERE.forEach((key, text) -> said.put(key, words(text, language, speech)));
        own.forEach((key, text) -> said.put(key, words(text, language, speech)));
        // the tablet counts pages by itself
        said.put("page", silent("board.page", language, Map.of("page", "{page}", "pages", "{pages}")));
        return said;
    }

    Words silent(String key, Locale language, Map<String, Object> blanks) {
        return Words.silent(texts.get(key, language, blanks));
    }

    private Words words(String key, Locale language, Speech speech) {
        return speech.words(any -> texts.get(key, any), any -> texts.get(key, any), language);
    }
}
