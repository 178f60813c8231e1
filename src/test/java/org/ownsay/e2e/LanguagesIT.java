package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.board.OptionId;
import org.ownsay.board.QuestionId;
import org.ownsay.board.TopicId;
import org.ownsay.language.Languages;
import org.ownsay.language.SpeaksAs;
import org.ownsay.language.Texts;
import org.ownsay.person.Person;
import org.ownsay.person.Welcoming;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job in every language of the program: read, laid out, heard or shown to be silent, and kept in its own words. */
class LanguagesIT extends KioskIT {

    private static final Path PICTURES = Path.of("target", "screenshots", "languages");
    private static final TopicId DRINKS = new TopicId("drinks");
    private static final QuestionId DRINK = new QuestionId("drink-today");
    private static final OptionId LASSI = new OptionId("lassi");

    @Autowired
    Welcoming welcoming;

    private final List<Person> moved = new ArrayList<>();

    @AfterEach
    void everybodyFromElsewhereLeaves() {
        moved.forEach(welcoming::sayGoodbye);
    }

    static Stream<Locale> languages() {
        return new Texts().languages().stream();
    }

    /** Pictures of what is wrong stay in target/screenshots/languages, to be looked at. */
    @ParameterizedTest
    @MethodSource("languages")
    void thereIsRoomForEveryWord(Locale language) {
        var faults = new ArrayList<String>();
        var walks = Walks.ofALanguage();
        var tongue = new Tongue(language.toLanguageTag(), "", "");
        try (var visit = Visit.begin(walks, browser.get(), "http://127.0.0.1:" + port, tongue, Look.USUAL)) {
            visit.of(moveIn(language).id().toString());
            for (var walk : walks) {
                visit.go(walk);
                for (var size : List.of(Size.LYING, Size.STANDING)) {
                    var wrong = Layout.faults(visit, walk, size);
                    faults.addAll(wrong);
                    if (!wrong.isEmpty()) {
                        visit.page().screenshot(new ScreenshotOptions().setPath(picture(walk, language, size)));
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ur", "pl", "zh", "so"})
    void whatIsChosenIsKeptInTheOwnWordsOfTheLanguage(String tag) {
        var language = Locale.forLanguageTag(tag);
        var person = moveIn(language);

        open("/choose/" + person.id() + "/alone/" + DRINKS);
        assertHeading(vocabulary.prompt(DRINK, language));
        assertThat(page.locator("html")).hasAttribute("lang", tag);
        assertThat(page.locator("html")).hasAttribute("dir", Languages.direction(language));
        pressOption(vocabulary.label(LASSI, language), language);

        var said = vocabulary.said(DRINK, LASSI, null, language, SpeaksAs.NEITHER);
        assertHeading(said);
        press(texts.get("board.yes", language));
        page.waitForCondition(() -> saidToday(person.name()).anyMatch(said::equals));
    }

    @Test
    void somaliIsShownToBeSilentAndReadByNoOtherVoice() {
        var somali = Locale.of("so");
        var person = moveIn(somali);

        open("/choose/" + person.id() + "/alone/" + DRINKS);
        assertHeading(vocabulary.prompt(DRINK, somali));

        assertThat(tiles().first().locator(".mute")).isVisible();
        assertThat(tiles().first()).hasAttribute("aria-description", texts.get("screen.no-voice", somali));
        assertThat(speaking.speaks(somali)).isFalse();
    }

    private Person moveIn(Locale language) {
        var person = moveIn("Mira " + language.toLanguageTag(), language);
        moved.add(person);
        return person;
    }

    private static Path picture(Walk walk, Locale language, Size size) {
        return PICTURES.resolve("%s-%s-%s.png".formatted(walk.screen(), language.toLanguageTag(), size));
    }
}
