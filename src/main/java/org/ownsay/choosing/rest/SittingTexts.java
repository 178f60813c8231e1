package org.ownsay.choosing.rest;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownsay.choosing.rest.SittingDocument.Words;
import org.ownsay.language.Texts;
import org.ownsay.person.Person;
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
            entry("searchTitle", "search.title"),
            entry("askSomeone", "search.ask-someone"),
            entry("answers", "board.answers"),
            entry("otherAnswers", "board.other-answers"),
            entry("title", "board.title"));

    private final ScreenTexts screens;
    private final Texts texts;

    SittingTexts(ScreenTexts screens, Texts texts) {
        this.screens = screens;
        this.texts = texts;
    }

    Map<String, Map<String, Words>> write(Person person, Speech speech) {
        var all = screens.write(speech, TEXTS);
        speech.languages().forEach(language -> add(all.get(language.toLanguageTag()), person, language, speech));
        return all;
    }

    private void add(@Nullable Map<String, Words> said, Person person, Locale language, Speech speech) {
        Function<Locale, String> thanks = any -> texts.get("board.thanks", any, Map.of("name", person.nameIn(any)));
        // the tablet fills in what stands in braces
        Map.of(
                        "thanks", speech.words(thanks, thanks, language),
                        "way", blank("board.way", language, "question", "questions"),
                        "place", blank("board.place", language, "place", "places"),
                        "elseSaid", blank("response.something-else.named", language, "thing"))
                .forEach(Objects.requireNonNull(said)::put);
    }

    private Words blank(String key, Locale language, String... blanks) {
        var values = Stream.of(blanks)
                .collect(Collectors.<String, String, Object>toMap(name -> name, name -> "{" + name + "}"));
        return screens.silent(key, language, values);
    }
}
