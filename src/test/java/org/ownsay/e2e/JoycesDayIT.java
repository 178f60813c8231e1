package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ownsay.board.TopicId;

/** Joyce lives with dementia: two options at a time, and she stops when it is enough. */
class JoycesDayIT extends ADayIT {

    private static final TopicId HOPES = new TopicId("hopes");

    @Test
    void sheStopsAfterOneQuestionAndIsLaterAskedOnlyTheRest() {
        choose("Joyce", "alone", HOPES);
        assertAsked("hope-go", ENGLISH);
        assertThat(tiles()).hasCount(2);
        assertThat(page.locator(".way .dot")).hasCount(3);
        assertThat(page.locator(".way .dot").nth(0)).hasClass("dot dot--here");
        var seaside = say("Joyce", "hope-go", "seaside", ENGLISH);
        thatIsAll(ENGLISH);

        assertAsked("hope-see", ENGLISH);
        assertThat(page.locator(".way .dot").nth(1)).hasClass("dot dot--here");
        sayNotNow(ENGLISH);
        assertHeading("Would you like to go on?");
        assertSpoken("Would you like to go on?", ENGLISH);
        press("Stop here");
        assertThanked("Joyce", ENGLISH);
        page.waitForCondition(() -> plan("Joyce").contains(seaside));
        goToMyPage(ENGLISH);

        itIs("15:00");
        openTopic(HOPES, ENGLISH);
        assertAsked("special-days", ENGLISH);
        assertThat(page.locator(".way")).hasCount(0);
        say("Joyce", "special-days", "birthday", ENGLISH);
        thatIsAll(ENGLISH);
        assertThanked("Joyce", ENGLISH);

        assertThat(deskAbout("Joyce").getByText(seaside)).isVisible();
        var birthday = words("Joyce", "special-days", "birthday", null, ENGLISH);
        page.waitForCondition(() -> plan("Joyce").contains(birthday));
        assertThat(plan("Joyce")).contains(seaside);
    }
}
