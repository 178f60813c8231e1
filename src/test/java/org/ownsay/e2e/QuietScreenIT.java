package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody has pressed anything for a while. The browser's clock is moved, not waited for. */
class QuietScreenIT extends KioskIT {

    private static final Pattern GO_ON = beginningWith("Touch to go on");

    @BeforeEach
    void itsClockCanBeMoved() {
        time.takeTheClock(page);
    }

    @Test
    void whatWasHalfAnsweredIsHiddenAndComesBackAsItWas() {
        choose("Joyce", "alone", LUNCH);
        pressFirstTile();
        var yes = button("Yes");
        assertThat(yes).isVisible();
        var before = page.locator("choice-board").innerText();

        page.clock().fastForward("05:01");
        assertThat(goOn()).isVisible();
        assertThat(goOn()).isFocused();
        assertThat(page.locator(".quiet .time")).isVisible();
        assertThat(yes).isHidden();
        assertThat(page.locator("body").ariaSnapshot())
                .contains("Touch to go on")
                .doesNotContain("Joyce", "Yes", "Help", "lunch");
        assertThat(barriers()).isEmpty();

        goOn().click();
        assertThat(goOn()).hasCount(0);
        assertThat(yes).isVisible();
        assertThat(page.locator("choice-board").innerText()).isEqualTo(before);
        assertThat(saidToday("Joyce")).isEmpty();
        page.clock().runFor(1_000); // the hand that woke it is steady again
        var readBack = page.locator("choice-board h1").innerText();
        yes.click();
        assertThat(page.locator("choice-board h1")).not().hasText(readBack);
        page.waitForCondition(() -> saidToday("Joyce").count() == 1);
    }

    /** A browser shows it on its tab and in its history, and a screen reader says it. */
    @Test
    void whatThePageIsCalledIsHiddenToo() {
        choose("Joyce", "alone", LUNCH);
        pressFirstTile();
        assertThat(button("Yes")).isVisible();
        var called = page.title();
        page.clock().fastForward("05:01");
        assertThat(page).hasTitle("Touch to go on");
        page.keyboard().press("Enter");
        assertThat(page).hasTitle(called);

        page.clock().fastForward("05:02");
        assertThat(page).hasTitle("Touch to go on");
        page.evaluate("document.title = 'Hello, Joyce'");
        assertThat(page).hasTitle("Touch to go on");
        page.keyboard().press("Enter");
        assertThat(page).hasTitle("Hello, Joyce");
    }

    @Test
    void aKeyWakesItAndChoosesNothing() {
        choose("Joyce", "alone", LUNCH);
        var question = page.locator("choice-board h1").innerText();
        tiles().first().focus();
        page.clock().fastForward("05:01");
        assertThat(goOn()).isVisible();
        page.keyboard().press("Enter");
        assertThat(goOn()).hasCount(0);
        assertThat(tiles().first()).isFocused();
        assertThat(page.locator("choice-board h1")).hasText(question);
    }

    @Test
    void onlyAPressCountsAndNoRequest() {
        goHome("Joyce", "alone");
        page.clock().fastForward("04:30");
        page.evaluate("fetch('/api/alive')");
        page.clock().fastForward("00:31");
        assertThat(goOn()).isVisible();
    }

    @Test
    void bothLanguagesOfThePersonSayWhereToTouch() {
        goHome("Amina", "alone");
        page.clock().fastForward("05:01");
        var words = page.locator(".quiet__on span[lang]");
        assertThat(words.first()).hasAttribute("lang", "ur");
        assertThat(words.first()).hasText(texts.get("kiosk.go-on", URDU));
        assertThat(words.nth(1)).hasText(texts.get("kiosk.go-on", Locale.ENGLISH));
    }

    @Test
    void theScreenAtRestHidesNothing() {
        open("/");
        assertThat(button("Touch to start")).isVisible();
        page.clock().fastForward("10:00");
        assertThat(button("Touch to start")).isVisible();
        assertThat(goOn()).hasCount(0);
    }

    @Test
    void afterAnHourItRestsAndTheNextOneIsNotLedToSomebodyElse() {
        goHome("Joyce", "alone");
        page.clock().fastForward("05:01");
        assertThat(goOn()).isVisible();
        page.clock().fastForward("55:00");
        page.waitForURL(url("/"));
        assertThat(goOn()).hasCount(0);
        assertThat(button("Touch to start")).isVisible();
    }

    private Locator goOn() {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(GO_ON));
    }
}
