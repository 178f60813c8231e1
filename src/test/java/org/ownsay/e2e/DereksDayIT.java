package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.board.Level;
import org.ownsay.board.OptionId;
import org.ownsay.board.QuestionId;
import org.ownsay.board.TopicId;

/** Derek sees little: large words, yellow on black, and he hears again what he cannot read. */
class DereksDayIT extends ADayIT {

    private static final TopicId FOODS = new TopicId("foods");
    private static final String QUESTION = "hot-meals-like";
    private static final List<String> COLUMNS = List.of("I like it", "I am not sure", "I do not like it");

    /** Other tests let him sort too. */
    @BeforeEach
    void nothingIsSorted() {
        forget("Derek", planning::listUsual);
    }

    @Test
    void heSortsWhatHeLikesAndMovesOneAndItStandsInHisPlan() {
        goHome("Derek", "alone");
        assertThat(page.locator("kiosk-screen")).hasAttribute("theme", "yellow");
        assertThat(page.locator("kiosk-screen")).hasAttribute("text-pt", "32");
        openTopic(FOODS, ENGLISH);
        assertAsked(QUESTION, ENGLISH);
        var things = new ArrayList<String>();
        for (var column = 0; column < 3; column++) {
            things.add(place(column));
        }
        thatIsAll(ENGLISH);

        assertHeading("Is this what you said?");
        assertThat(page.locator(".mat__column").nth(1)).containsText(things.get(1));
        press("No, change it");
        press(things.get(1));
        press("I do not like it");
        assertThat(page.locator(".mat__column").nth(2)).containsText(things.get(1));
        press("Yes, that is what I said");
        assertAsked("fruit-like", ENGLISH);
        sayNotNow(ENGLISH);
        press("Stop here");
        assertThanked("Derek", ENGLISH);

        var sentences = List.of(
                said(things.get(0), Level.HIGH), said(things.get(1), Level.LOW), said(things.get(2), Level.LOW));
        page.waitForCondition(() -> plan("Derek").containsAll(sentences));
        assertThat(plan("Derek")).doesNotContain(said(things.get(1), Level.MIDDLE));
        var desk = deskAbout("Derek");
        sentences.forEach(words -> assertThat(desk.locator(".said").filter(new FilterOptions().setHasText(words)))
                .isVisible());

        Hearing.forget(page);
        press("Hear again");
        assertSpoken("Thank you, Derek.", ENGLISH);
        assertSpoken("It goes into your plan.", ENGLISH);
    }

    /** @return what it was: it is heard as the sentence that it makes */
    private String place(int column) {
        var thing = page.locator(".sort__thing figcaption").innerText();
        var level = Level.values()[column];
        press(COLUMNS.get(column));
        assertSpoken(said(thing, level), ENGLISH);
        return thing;
    }

    private String said(String thing, Level level) {
        var option = topics.questions().get(new QuestionId(QUESTION)).options().stream()
                .filter(known -> vocabulary.label(known, ENGLISH).equals(thing))
                .map(OptionId::value)
                .findFirst()
                .orElseThrow();
        return words("Derek", QUESTION, option, level, ENGLISH);
    }
}
