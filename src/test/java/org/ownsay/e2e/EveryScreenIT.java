package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No screen puts up barriers, in either direction of writing and in every look that a made-up person has. */
class EveryScreenIT extends KioskIT {

    @ParameterizedTest
    @CsvSource({"Amina", "Derek", "Joyce", "Samir", "Tomasz", "Pearl"})
    void aPersonsScreensHaveNoBarriers(String name) {
        var first = person(name).languages().getFirst();
        open("/");
        assertNoBarriers("rest");
        press(texts.get("rest.start", Locale.ENGLISH));
        page.waitForURL("**/who*");
        assertNoBarriers("who");
        press(name);
        page.waitForURL("**/with/**");
        assertNoBarriers("company");
        press(texts.get("company.alone", first));
        page.waitForURL("**/home/**");
        assertNoBarriers("home");
        press(vocabulary.topic(BREAKFAST, first));
        assertThat(tiles()).not().hasCount(0);
        assertNoBarriers("question");
        pressFirstTile();
        assertNoBarriers("read-back");
        press(texts.get("board.yes", first));
        assertNoBarriers("another");
        press(texts.get("board.that-is-all", first));
        assertNoBarriers("thanks");
        press(texts.get("board.change-it", first));
        assertNoBarriers("take back");
    }

    @Test
    void aScreenThatIsLostSaysSoCalmly() {
        open("/who");
        open("/sitting/00000000-0000-7000-8000-000000000000");
        assertThat(page.locator("h1")).hasText("We did not find this page");
        assertNoBarriers("not found");
    }

    @Test
    void theDeskHasNoBarriers() {
        var desk = newScreen(1280, 800).newPage();
        desk.navigate(url("/login"));
        assertThat(desk).not().hasTitle("");
        assertThat(barriers(desk)).as("login").isEmpty();
        SigningIn.at(desk, url("/desk"), "maryam");
        assertThat(desk).not().hasTitle("");
        assertThat(barriers(desk)).as("today").isEmpty();
        desk.navigate(url("/desk/people"));
        assertThat(desk).not().hasTitle("");
        assertThat(barriers(desk)).as("people").isEmpty();
        desk.navigate(url("/desk/people/" + person("Amina").id()));
        assertThat(desk).not().hasTitle("");
        assertThat(barriers(desk)).as("plan").isEmpty();
        desk.navigate(url("/desk/answers/" + anAnswer()));
        assertThat(desk).not().hasTitle("");
        assertThat(barriers(desk)).as("evidence").isEmpty();
        desk.context().close();
    }

    @Test
    void aBarrierWouldBeFound() {
        open("/");
        page.evaluate("() => document.body.append(document.createElement('img'))");
        assertThat(barriers()).isNotEmpty();
    }

    private String anAnswer() {
        return planning.listUsual(person("Amina").id()).getFirst().latest().id().toString();
    }

    private void assertNoBarriers(String screen) {
        page.waitForTimeout(300);
        assertThat(barriers(page)).as(screen).isEmpty();
    }
}
