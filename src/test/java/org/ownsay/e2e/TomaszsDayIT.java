package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tomasz speaks Polish, and his hand shakes: he holds what he means. */
class TomaszsDayIT extends ADayIT {

    private static final Locale POLISH = Locale.of("pl");

    @BeforeEach
    void heHoldsWhatHeMeans() {
        touch = new ClickOptions().setDelay(750);
    }

    @Test
    void heSaysThatHeIsInPainAndSomebodyComes() {
        var desk = desk("/desk");
        choose("Tomasz", "alone", FEELINGS);
        say("Tomasz", "feel-now", "tired", POLISH);
        thatIsAll(POLISH);
        say("Tomasz", "body-now", "in-pain", POLISH);

        assertThat(desk.getByText("Tomasz asks for someone").first()).isVisible();
        assertThat(desk.locator(".notices").innerText()).doesNotContainIgnoringCase("pain");
        desk.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("I am going: Tomasz"))
                .click();
        assertThat(page.locator("choice-board"))
                .containsText(texts.get("strip.coming", POLISH, Map.of("name", "Grace")));

        thatIsAll(POLISH);
        assertAsked("pain-where-upper", POLISH);
        var head = say("Tomasz", "pain-where-upper", "head", POLISH);
        thatIsAll(POLISH);
        assertAsked("pain-where-lower", POLISH);
        press(texts.get("response.none-of-these", POLISH));
        press(texts.get("board.yes", POLISH));
        assertAsked("pain-how-much", POLISH);
        var much = say("Tomasz", "pain-how-much", "some-pain", POLISH);
        assertThanked("Tomasz", POLISH);

        waitUntilSaidToday("Tomasz", much);
        var own = deskAbout("Tomasz").locator(".own");
        assertThat(own.filter(new FilterOptions().setHasText(head)).locator(".gloss"))
                .hasText("I have pain in my head.");
    }

    @Test
    void heTakesSomethingOutOfHisPlanWhileTheServerIsAway() {
        goHome("Tomasz", "alone");
        press(texts.get("home.plan", POLISH));
        assertHeading(texts.get("plan.title", POLISH));
        press(page.locator("my-plan .body button").first());
        var words = page.locator(".own").first().getAttribute("aria-label");
        press(page.locator(".own__hear button").first());
        assertSpoken(words, POLISH);

        page.route("**/api/**", Route::abort);
        press(texts.get("plan.changed-mind", POLISH));
        press(texts.get("plan.take-out", POLISH));
        assertHeading(texts.get("plan.take-out-question", POLISH));
        press(texts.get("plan.take-out-yes", POLISH));
        assertHeading(texts.get("plan.taken-out", POLISH));
        assertThat(page.locator("my-plan")).containsText(texts.get("board.kept-here", POLISH));
        assertThat(plan("Tomasz")).contains(words);

        page.unroute("**/api/**");
        page.waitForCondition(() -> !plan("Tomasz").contains(words));
        var before =
                card(deskAbout("Tomasz"), "Said before").locator("li").filter(new FilterOptions().setHasText(words));
        assertThat(before).containsText("Then they took it out.");
    }
}
