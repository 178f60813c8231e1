package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.ownsay.board.TopicId;

/** Amina reads Urdu first, and English with it. */
class AminasDayIT extends ADayIT {

    private static final TopicId ABOUT_ME = new TopicId("about-me");

    @Test
    void sheSpeaksUrduAndEnglishAndStaffUnderstandBoth() {
        itIs("08:00");
        choose("Amina", "alone", BREAKFAST);
        var porridge = say("Amina", "breakfast-today", "porridge", URDU);
        thatIsAll(URDU);
        assertThanked("Amina", URDU);
        goToMyPage(URDU);

        itIs("11:00");
        openTopic(LUNCH, URDU);
        var curry = say("Amina", "hot-meal-today", "curry-and-rice", URDU);
        assertAsked("pudding-today", URDU);
        press(texts.get("board.more", URDU));
        var inEnglish = tiles().first().locator("small").innerText();
        press("English");
        assertAsked("pudding-today", ENGLISH);
        assertThat(tiles().first()).containsText(inEnglish);
        press(inEnglish);
        press("Yes, that is what I said");
        assertThanked("Amina", ENGLISH);

        var desk = deskAbout("Amina");
        var own = desk.locator(".own");
        assertThat(own.filter(new FilterOptions().setHasText(porridge)).locator(".gloss"))
                .hasText("For breakfast today I want porridge.");
        assertThat(own.filter(new FilterOptions().setHasText(curry)).locator(".gloss"))
                .hasText("For my hot meal today I want curry and rice.");
        assertThat(own.filter(new FilterOptions().setHasText(porridge)).locator("[lang=ur][dir=rtl]"))
                .hasText(porridge);
    }

    @Test
    void herPlanShowsWhatSheSaidWithItsDay() {
        goHome("Amina", "alone");
        openTopic(ABOUT_ME, URDU);
        var words = say("Amina", "my-name", "first-name", URDU);
        sayNotNow(URDU);
        assertThanked("Amina", URDU);
        press("English");
        goToMyPage(ENGLISH);

        press("My plan");
        press("My day");
        var said = page.locator(".own").filter(new FilterOptions().setHasText(words));
        var today = DateTimeFormatter.ofPattern("d MMMM", ENGLISH).format(home().dayOf(time.instant()));
        assertThat(said).containsText("I said this on " + today + ".");
    }
}
