package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pearl moves one hand a little, and needs light words on dark. */
class PearlsDayIT extends ADayIT {

    @Autowired
    JdbcClient database;

    @Test
    void theDeskKnowsHowSheChooses() {
        var desk = deskAbout("Pearl");
        var needs = desk.locator(".needs");
        assertThat(needs).containsText("One switch");
        assertThat(needs).containsText("Best in the morning.");
        goHome("Pearl", "alone");
        assertThat(page.locator("kiosk-screen")).hasAttribute("theme", "dark");
    }

    /** Flow attaches a page twice when it is loaded. What is not lit could be chosen then, without a word of it. */
    @ParameterizedTest
    @ValueSource(strings = {"/with/%s", "/home/%s/alone", "/area/%s/alone/meals", "/talk/%s/alone", "/plan/%s/alone"})
    void aPageThatIsLoadedBeginsWithItsFirstTileLit(String address) {
        page.addInitScript("""
                globalThis.seenLit = [];
                new MutationObserver(() => {
                  const lit = document.querySelector('.is-lit-one')?.closest('picture-tile').label;
                  if (lit && lit !== globalThis.seenLit.at(-1)) {
                    globalThis.seenLit.push(lit);
                  }
                }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });""");
        page.navigate(url(address.formatted(person("Pearl").id())));
        page.waitForFunction(
                "document.querySelector('.body picture-tile') && document.querySelector('picture-tile > .is-lit-one')"
                        + " === document.querySelector('picture-tile > button')");
        var second = page.evaluate("document.querySelectorAll('picture-tile')[1].label");
        assertThat((List<?>) page.evaluate("globalThis.seenLit")).isNotEmpty().noneMatch(second::equals);
    }

    @Test
    void whatSheSaysInTalkIsHeardAndNotWrittenDown() {
        goHome("Pearl", "alone");
        var rows = rows();
        press("Talk");
        assertHeading("Talk");
        press("Stop");
        assertSpoken("Stop", ENGLISH);
        press("How I feel");
        pressOption("Happy", ENGLISH);
        assertSpoken("Right now I feel happy.", ENGLISH);
        assertThat(page.locator(".bar")).containsText("Right now I feel happy.");
        press("Back");
        goToMyPage(ENGLISH);

        assertThat(rows()).isEqualTo(rows);
        assertThat(saidToday("Pearl")).isEmpty();
        press("Talk");
        assertHeading("Talk");
        assertThat(page.locator(".bar")).not().containsText("happy");
    }

    @Test
    void whatSheSaidOfLunchCanBeChangedUntilItsTimeIsPast() {
        itIs("12:00");
        choose("Pearl", "alone", LUNCH);
        var soup = say("Pearl", "hot-meal-today", "soup", ENGLISH);
        say("Pearl", "pudding-today", "kheer", ENGLISH);
        assertThanked("Pearl", ENGLISH);

        press("Change it");
        pressOption("Soup", ENGLISH);
        press("Yes, take it back");
        assertAsked("hot-meal-today", ENGLISH);
        var omelette = say("Pearl", "hot-meal-today", "omelette", ENGLISH);
        assertThanked("Pearl", ENGLISH);
        waitUntilSaidToday("Pearl", omelette);
        assertThat(saidToday("Pearl")).doesNotContain(soup);
        assertThat(button("Change it")).isVisible();

        itIs("13:01");
        page.reload();
        assertThanked("Pearl", ENGLISH);
        assertThat(button("Change it")).isHidden();
        goToMyPage(ENGLISH);
        openArea(LUNCH, ENGLISH);
        assertThat(button("Evening meal today")).isVisible();
        assertThat(button("Lunch today")).isHidden();
        assertThat(card(deskAbout("Pearl"), "Said today")
                        .locator(".said")
                        .filter(new FilterOptions().setHasText(omelette)))
                .isVisible();
    }

    private List<Long> rows() {
        return Stream.of("answer", "statement", "sitting")
                .map(table -> database.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }
}
