package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.person.Person;

/** UC-24: staff try out what they filled in, and learn how fast somebody can press. */
class TryingItOutIT extends KioskIT {

    private static final int PRESSES = 10;

    private final List<String> sent = new ArrayList<>();
    private Page desk;

    @BeforeEach
    void staffOpenAForm() {
        desk = page;
        SigningIn.at(desk, url("/desk"), "grace");
        desk.navigate(url(DeskAddress.edit(derek().id())));
        tablet.onRequest(request -> {
            if (request.method().equals("POST") && request.url().contains("/api/")) {
                sent.add(request.url());
            }
        });
    }

    @AfterEach
    void nothingWasSent() {
        assertThat(sent).isEmpty();
    }

    @Test
    void whatIsFilledInIsTriedOutAsItStandsAndSendsNothing() {
        var kept = derek();
        pressAtDesk("Low vision");
        desk.getByLabel("How they choose").selectOption("Held touch");
        desk.getByLabel("Time to hold, in seconds").fill("0.3");
        desk.getByLabel("Time to hold, in seconds").blur();
        assertThat(desk.locator("a[href*='.300.']").first()).isVisible();
        assertThat(barriers(desk)).isEmpty();

        page = tablet.waitForPage(() -> link("Try it").first().click());
        assertThat(page.locator("try-board h1")).isVisible();
        assertThat(page.locator("html")).hasAttribute("data-theme", "yellow");
        assertThat(page.locator("html")).hasAttribute("style", Pattern.compile(".*--label-pt: ?32.*"));
        assertThat(page.locator("try-board")).hasAttribute("ways-in", Pattern.compile(".*HELD_TOUCH.*"));
        assertThat(page.locator(".body button")).hasCount(2);
        assertThat(page.locator(".note").first()).containsText("This is for trying.");
        assertThat(barriers()).isEmpty();

        touch.setDelay(600);
        pressFirst(page.locator(".body button"));
        assertHeading("You chose:");
        assertThat(barriers()).isEmpty();
        press("Try again");
        press("Not sure");
        assertHeading("You chose: Not sure");
        press("Help");
        press("Try again");
        assertThat(page.locator(".body button")).hasCount(2);
        assertThat(page.locator(".note--call")).isEmpty();

        assertThat(derek()).isEqualTo(kept);
        assertThat(saidToday("Derek")).isEmpty();
        assertThat(desk.getByLabel("Time to hold, in seconds")).hasValue("0.3");
    }

    @Test
    void whatIsLearnedOfTheirSpeedStandsInTheFormThatAsked() {
        desk.getByLabel("Room or place").fill("Room 77");
        pressAtDesk("One switch");
        assertThat(desk.getByLabel("Time for each step, in seconds")).hasValue("3.0");
        page = tablet.waitForPage(() -> link("Learn their speed").click());
        assertThat(page.locator(".light")).hasText("Wait");
        press("Start");
        page.keyboard().press("Space"); // too early: it is waited for again
        for (var i = 0; i < PRESSES; i++) {
            page.evaluate("""
                    ([after]) => new Promise((done) => {
                      const seen = () => {
                        if (!document.querySelector('.light.is-lit')) return requestAnimationFrame(seen);
                        setTimeout(() => {
                          document.dispatchEvent(new KeyboardEvent('keydown', { code: 'Space', bubbles: true }));
                          done();
                        }, after);
                      };
                      seen();
                    })""", List.of(900));
        }
        assertThat(page.locator(".learned")).containsText("A good time for each step:");
        assertThat(barriers()).isEmpty();
        var proposed = page.locator(".learned b").textContent().replaceAll("[^0-9.]", "");
        assertThat(Double.parseDouble(proposed)).isBetween(1.4, 10.0);

        press("Put it into the form");
        assertThat(page.locator(".learned")).containsText("It stands in the form now.");
        assertThat(desk.getByLabel("Time for each step, in seconds")).hasValue(proposed);
        assertThat(desk.getByLabel("Room or place")).hasValue("Room 77");
        assertThat(desk.getByText(proposed + " seconds for each step are filled in."))
                .isVisible();
    }

    /** A browser scrolls to what it goes to: so nothing of the page may lie beyond the glass. */
    @Test
    void theLowerHalfIsTriedOutWhereItIs() {
        desk.getByLabel("Part of the screen they see and reach").selectOption("Lower half");
        assertThat(desk.locator("a[href*='LOWER']").first()).isVisible();
        page = tablet.waitForPage(() -> link("Try it").first().click());
        assertThat(page.locator("try-board h1")).isVisible();
        assertThat(page.locator("html")).hasAttribute("data-part", "lower");
        assertThat((List<?>) page.evaluate("""
                () => {
                  const { top, bottom } = document.querySelector('.kiosk').getBoundingClientRect();
                  return [top / innerHeight, bottom / innerHeight, document.body.scrollTop, document.documentElement.scrollTop];
                }""")).isEqualTo(List.of(0.375, 1, 0, 0));
    }

    @Test
    void aSwitchIsChosenByPressingIt() {
        pressAtDesk("One switch");
        var first = desk.locator("switch-field").first();
        first.locator("button").click();
        assertThat(first).containsText("Press the switch now.");
        assertThat(barriers(desk)).isEmpty();
        desk.keyboard().press("F9");
        assertThat(first).containsText("Key F9");
        first.locator("button").click();
        desk.keyboard().press("Escape");
        assertThat(first).containsText("Key F9");
        first.locator("button").click();
        first.locator(".switch-pad").click();
        assertThat(first).containsText("A touch anywhere");
    }

    private Person derek() {
        return person("Derek");
    }

    private void pressFirst(Locator tiles) {
        press(tiles.first());
    }

    private void pressAtDesk(String name) {
        desk.getByRole(BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private Locator link(String name) {
        return desk.getByRole(LINK, new GetByRoleOptions().setName(name).setExact(true));
    }
}
