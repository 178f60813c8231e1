package org.ownsay.choosing.rest;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ownsay.choosing.Occasion;
import org.ownsay.choosing.rest.SittingDocument.Words;
import org.ownsay.language.Texts;
import org.ownsay.person.Person;
import org.ownsay.speech.Speaking;
import org.springframework.stereotype.Component;

/** What the board and its strip say around the questions, in each of the person's languages. */
@Component
class SittingTexts {

    /** The key there, and the key of the text here. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            entry("yes", "board.yes"),
            entry("change", "board.change"),
            entry("anotherQuestion", "board.another-question"),
            entry("another", "board.another"),
            entry("thatIsAll", "board.that-is-all"),
            entry("keptHere", "board.kept-here"),
            entry("saved", "board.saved"),
            entry("refused", "board.refused"),
            entry("notKept", "board.not-kept"),
            entry("changeIt", "board.change-it"),
            entry("whichToChange", "board.which-to-change"),
            entry("takeBackQuestion", "board.take-back-question"),
            entry("takeBack", "board.take-back"),
            entry("keepIt", "board.keep-it"),
            entry("goOnQuestion", "board.go-on-question"),
            entry("goOn", "board.go-on"),
            entry("stopHere", "board.stop-here"),
            entry("sorted", "board.sorted"),
            entry("whichToMove", "board.which-to-move"),
            entry("back", "board.back"),
            entry("askSomeone", "board.ask-someone"),
            entry("myPage", "board.my-page"),
            entry("more", "board.more"),
            entry("answers", "board.answers"),
            entry("otherAnswers", "board.other-answers"),
            entry("title", "board.title"),
            entry("touchToHear", "screen.touch-to-hear"),
            entry("oneMoment", "screen.one-moment"),
            entry("noVoice", "screen.no-voice"),
            entry("goBack", "screen.go-back"),
            entry("language", "screen.language"),
            entry("help", "strip.help"),
            entry("wrong", "strip.wrong"),
            entry("hearAgain", "strip.hear-again"),
            entry("always", "strip.always"),
            entry("sent", "strip.sent"),
            entry("notSent", "strip.not-sent"));

    private final Texts texts;
    private final Speaking speaking;

    SittingTexts(Texts texts, Speaking speaking) {
        this.texts = texts;
        this.speaking = speaking;
    }

    Map<String, Map<String, Words>> write(Person person, Occasion occasion) {
        var all = new LinkedHashMap<String, Map<String, Words>>();
        for (var language : occasion.languages()) {
            all.put(language.toLanguageTag(), write(person, language));
        }
        return all;
    }

    private Map<String, Words> write(Person person, Locale language) {
        var speech = new Speech(speaking, List.of(language));
        var said = new LinkedHashMap<String, Words>();
        TEXTS.forEach((key, text) ->
                said.put(key, speech.words(any -> texts.get(text, language)).getFirst()));
        var thanks = texts.get("board.thanks", language, Map.of("name", person.nameIn(language)));
        said.put("thanks", speech.words(thanks, thanks, language));
        // the tablet fills these in by itself
        said.put("page", silent("board.page", language, Map.of("page", "{page}", "pages", "{pages}")));
        said.put("way", silent("board.way", language, Map.of("question", "{question}", "questions", "{questions}")));
        said.put("place", silent("board.place", language, Map.of("place", "{place}", "places", "{places}")));
        said.put("elseSaid", silent("response.something-else.named", language, Map.of("thing", "{thing}")));
        return said;
    }

    private Words silent(String key, Locale language, Map<String, Object> blanks) {
        return new Words(texts.get(key, language, blanks), null);
    }
}
