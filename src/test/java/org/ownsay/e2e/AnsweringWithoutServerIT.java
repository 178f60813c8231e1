package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ownsay.board.QuestionId;

/** UC-02: a person answers while the server is away, and nothing is lost. */
class AnsweringWithoutServerIT extends KioskIT {

    @Test
    void anAnswerGivenWhileTheServerIsAwayIsKeptHereAndDeliveredLater() {
        choose("Derek", "alone", LUNCH);
        page.route("**/api/**", Route::abort);
        press("Not sure");
        press("Yes, that is what I said");
        press("None of these");
        press("Yes, that is what I said");

        assertHeading("Thank you, Derek.");
        assertThat(page.locator("choice-board")).containsText("Kept on this tablet");
        assertThat(saidToday("Derek")).doesNotContain("I am not sure.");
        assertThat(barriers()).isEmpty();

        page.unroute("**/api/**");
        assertThat(page.locator("choice-board")).containsText("Saved", new ContainsTextOptions().setTimeout(40_000));
        assertThat(saidToday("Derek")).contains("I am not sure.", "I do not want any of these.");
    }

    @Test
    void aReloadGoesOnWhereThePersonWas() {
        choose("Joyce", "alone", LUNCH);
        page.route("**/api/answers", Route::abort);
        press("Not sure");
        press("Yes, that is what I said");
        var second = vocabulary.prompt(new QuestionId("pudding-today"), Locale.ENGLISH);
        assertHeading(second);

        page.reload();

        assertHeading(second);
    }

    @Test
    void aReloadInTheMiddleOfReadingBackReadsBackAgain() {
        choose("Joyce", "alone", LUNCH);
        pressFirstTile();
        assertThat(button("Yes, that is what I said")).isVisible();
        var sentence = page.locator("h1").innerText();

        page.reload();

        assertHeading(sentence);
    }

    /** A page that cannot be loaded would leave the browser's own words in front of the person. */
    @Test
    void thePageIsLoadedAgainOnlyWhileThereIsAServer() {
        choose("Joyce", "alone", LUNCH);
        pressFirstTile();
        var sentence = page.locator("h1").innerText();
        page.evaluate("globalThis.sameAsBefore = true");
        page.route("**/api/alive", Route::abort);

        page.waitForRequest("**/api/alive", () -> page.keyboard().press("F5"));
        assertHeading(sentence);
        assertThat(page.evaluate("globalThis.sameAsBefore")).isEqualTo(true);

        page.unroute("**/api/alive");
        page.keyboard().press("F5");
        page.waitForFunction("!globalThis.sameAsBefore");
        assertHeading(sentence);
    }
}
