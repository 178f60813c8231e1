package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownsay.board.TopicId;

/** No screen puts up barriers, in either direction of writing and in every look that a made-up person has. */
class EveryScreenIT extends KioskIT {

    private static final TopicId FOODS = new TopicId("foods");

    @ParameterizedTest
    @CsvSource({"Amina", "Derek", "Joyce", "Samir", "Tomasz", "Pearl"})
    void aPersonsScreensHaveNoBarriers(String name) {
        touchAs(name);
        var first = person(name).languages().getFirst();
        itIs("08:00");
        open("/");
        assertNoBarriers("rest");
        press(texts.get("rest.start", Locale.ENGLISH));
        page.waitForURL("**/who*");
        assertNoBarriers("who");
        press(name);
        assertHeading(texts.get("company.title", first));
        assertNoBarriers("company");
        press(texts.get("company.alone", first));
        assertHeading(texts.get("home.title", first, Map.of("name", person(name).nameIn(first))));
        assertNoBarriers("home");
        openArea(BREAKFAST, first);
        assertHeading(vocabulary.area(topics.areaOf(BREAKFAST).id(), first));
        assertNoBarriers("area");
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

    @ParameterizedTest
    @CsvSource({"Amina", "Derek", "Joyce", "Tomasz"})
    void sortingAndSearchingHaveNoBarriers(String name) {
        touchAs(name);
        var first = person(name).languages().getFirst();
        open("/who");
        open("/choose/" + person(name).id() + "/alone/" + FOODS);
        assertThat(page.locator(".sort")).isVisible();
        assertNoBarriers("sort");
        press(texts.get("response.something-else", first));
        assertNoBarriers("search");
        press(texts.get("search.by-letters", first));
        assertNoBarriers("letters");
        press(page.locator(".keys button").first());
        assertThat(page.locator(".spelling__found button")).not().hasCount(0);
        assertNoBarriers("letters, begun");
        press(texts.get("search.show-found", first));
        assertNoBarriers("found");
        press(texts.get("screen.go-back", first));
        press(texts.get("screen.go-back", first));
        press(texts.get("search.by-picture", first));
        assertNoBarriers("kinds");
        pressFirstTile();
        assertNoBarriers("a kind");
        pressFirstTile();
        assertNoBarriers("something else, read back");
        press(texts.get("board.change", first));
        press(page.locator(".sort__columns button").first());
        press(texts.get("board.that-is-all", first));
        assertNoBarriers("sorted");
        press(texts.get("board.change", first));
        assertNoBarriers("which to move");
        pressFirstTile();
        assertNoBarriers("move");
        press(texts.get("board.back", first));
        press(texts.get("board.yes", first));
        press(texts.get("response.not-now", first));
        press(texts.get("board.yes", first));
        assertHeading(texts.get("board.go-on-question", first));
        assertNoBarriers("go on");
    }

    @ParameterizedTest
    @CsvSource({"Amina", "Derek", "Tomasz"})
    void myPlanAndTalkHaveNoBarriers(String name) {
        touchAs(name);
        var first = person(name).languages().getFirst();
        open("/who");
        open("/home/" + person(name).id() + "/alone");
        press(texts.get("home.talk", first));
        assertThat(page.locator("talk-board h1")).isVisible();
        assertNoBarriers("talk");
        press(page.locator("talk-board .body button").first());
        press(page.locator("talk-board .quick button").first());
        assertNoBarriers("talk, after a word");
        press(texts.get("talk.clear", first));
        assertNoBarriers("talk, cleared");
        press(texts.get("board.back", first));
        press(texts.get("board.my-page", first));
        press(texts.get("home.plan", first));
        assertThat(page.locator("my-plan h1")).isVisible();
        assertNoBarriers("plan");
        if (page.locator(".own").count() == 0) {
            press(page.locator("my-plan .body button").first());
        }
        assertNoBarriers("part of the plan");
        press(texts.get("plan.changed-mind", first));
        assertNoBarriers("three ways");
        press(texts.get("plan.take-out", first));
        assertNoBarriers("take it out?");
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
        List.of(
                        "people/new",
                        "people/" + person("Amina").id() + "/edit",
                        "pictures",
                        "pictures/soup",
                        "pictures/credits",
                        "pictures/packs",
                        "voices",
                        "tablets",
                        "tablets/this",
                        "accounts",
                        "password")
                .forEach(path -> {
                    desk.navigate(url("/desk/" + path));
                    assertThat(desk.locator("h1").first()).isVisible();
                    assertThat(desk).not().hasTitle("");
                    assertThat(barriers(desk)).as(path).isEmpty();
                });
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
        assertThat(page.locator("h1").first()).isVisible();
        assertThat(page).not().hasTitle("");
        assertThat(barriers(page)).as(screen).isEmpty();
    }
}
