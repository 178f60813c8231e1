package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** With a keyboard and nothing else: the whole way of an answer, and back. Focus is never lost and never caught. */
class KeyboardIT extends KioskIT {

    @Test
    void theWayOfAnAnswerIsGoneByKeyboardAlone() {
        var keys = new Keys(page);
        itIs("08:00");
        open("/");
        arrivesAt("It is", Pattern.compile(".*"));
        keys.enter(button(texts.get("rest.start", Locale.ENGLISH)));
        arrivesAt(texts.get("who.title", Locale.ENGLISH));
        keys.space(button("Amina"));
        arrivesAt(texts.get("company.title", URDU));
        keys.enter(button(texts.get("company.alone", URDU)));
        arrivesAt(texts.get("home.title", URDU, Map.of("name", person("Amina").nameIn(URDU))));
        keys.enter(button(vocabulary.area(topics.areaOf(BREAKFAST).id(), URDU)));
        arrivesAt(vocabulary.area(topics.areaOf(BREAKFAST).id(), URDU));
        keys.enter(button(vocabulary.topic(BREAKFAST, URDU)));

        assertThat(tiles()).not().hasCount(0);
        var question = page.locator("h1").innerText().lines().findFirst().orElseThrow();
        arrivesAt(question);
        keys.enter(button(texts.get("board.more", URDU)));
        assertThat(button(texts.get("board.more", URDU))).isFocused();
        assertThat(page.locator(".note[role=status]").first())
                .containsText(texts.get("board.page", URDU, Map.of("page", 2, "pages", 4)));
        keys.enter(page.locator(".lang button"));
        assertThat(page.locator(".lang button")).isFocused();
        assertThat(button(texts.get("board.more", Locale.ENGLISH))).isVisible();
        keys.enter(page.locator(".lang button"));

        keys.space(tiles().first());
        assertThat(button(texts.get("board.yes", URDU))).isVisible();
        assertThat(heading()).isFocused();
        keys.enter(button(texts.get("board.change", URDU)));
        arrivesAt(question);
        keys.enter(tiles().last());
        keys.enter(button(texts.get("board.yes", URDU)));
        arrivesAt(texts.get("board.another-question", URDU));
        keys.enter(button(texts.get("board.another", URDU)));
        arrivesAt(question);
        keys.enter(page.locator("choice-board .body button:not([aria-pressed])").first());
        keys.enter(button(texts.get("board.yes", URDU)));
        arrivesAt(texts.get("board.another-question", URDU));
        keys.enter(button(texts.get("board.that-is-all", URDU)));
        page.waitForCondition(() -> saidToday("Amina").count() == 2);

        keys.enter(button(texts.get("board.change-it", URDU)));
        assertThat(heading()).isFocused();
    }

    @Test
    void whatStandsOnEveryScreenIsReachedByKeyboardFromBothEnds() {
        var keys = new Keys(page);
        choose("Samir", "alone", LUNCH);
        assertThat(heading()).isFocused();

        keys.enterBackwards(page.locator(".rail button").first());
        assertThat(page.locator(".rail button").first()).isFocused();
        assertThat(page.getByRole(STATUS).last()).not().isEmpty();

        open("/home/" + person("Samir").id() + "/alone");
        keys.enter(button("Talk"));
        arrivesAt("Talk");
        keys.enter(page.locator("talk-board .body button").first()); // a page opens: its heading is read
        assertThat(heading()).isFocused();
        keys.enter(button(texts.get("board.back", Locale.ENGLISH)));
        assertThat(heading()).isFocused();
        keys.enter(button(texts.get("board.my-page", Locale.ENGLISH)));
        assertThat(page.locator(".ask--home h1")).isFocused();
        keys.enter(button("My plan"));
        assertThat(page.locator("my-plan h1")).isFocused();
        keys.enter(page.locator("my-plan .body button").first());
        assertThat(page.locator(".own").first()).isVisible();
        assertThat(heading()).isFocused();
        keys.enter(button(texts.get("plan.changed-mind", Locale.ENGLISH)));
        assertThat(heading()).isFocused();
        keys.enter(button(texts.get("board.back", Locale.ENGLISH)));
        assertThat(heading()).isFocused();
        keys.enter(button(texts.get("board.my-page", Locale.ENGLISH)));
        assertThat(page.locator(".ask--home h1")).isFocused();
        keys.enter(button(texts.get("home.finished", Locale.ENGLISH)));
        assertThat(page.locator("h1.day")).isFocused();
    }

    @Test
    void theDeskIsGoneThroughByKeyboardAlone() {
        var desk = tablet.newPage();
        SigningIn.at(desk, url("/desk"), "grace");
        var keys = new Keys(desk);
        desk.navigate(url("/desk"));
        desk.locator("main h1").waitFor();
        keys.enter(desk.locator(".skip"));
        assertThat(desk.locator("main h1")).isFocused();

        desk.reload();
        keys.enter(desk.locator(".side a[href$='desk/people']"));
        assertThat(desk.locator("main h1")).hasText("People");
        assertThat(desk.locator("main h1")).isFocused();
        keys.enter(desk.locator(".person a").first());
        desk.waitForURL("**/people/*");
        assertThat(desk.locator("main h1")).isFocused();
        desk.goBack();
        assertThat(desk.locator("main h1")).hasText("People");
        assertThat(desk.locator("main h1")).isFocused();
    }

    private Locator heading() {
        return page.locator("h1");
    }

    private void arrivesAt(String heading) {
        arrivesAt(heading, beginningWith(heading));
    }

    /** A new screen is read from its heading on, and has a name of its own. */
    private void arrivesAt(String screen, Pattern heading) {
        assertThat(page.locator("h1").filter(new Locator.FilterOptions().setHasText(heading)))
                .isFocused();
        assertThat(page).not().hasTitle("");
    }
}
