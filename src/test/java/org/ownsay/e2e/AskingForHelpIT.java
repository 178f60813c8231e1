package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** UC-03: a person asks for somebody, and is told who comes. */
class AskingForHelpIT extends KioskIT {

    @Test
    void helpIsSeenAtTheDeskWithoutItsReasonAndThePersonIsToldWhoComes() {
        var desk = newScreen(1280, 800).newPage();
        SigningIn.at(desk, url("/desk"), "grace");
        choose("Joyce", "alone", FEELINGS);

        press("Something is wrong");
        assertThat(page.locator("help-strip")).containsText("Sent");
        var call = desk.getByText("Joyce asks for someone");
        assertThat(call.first()).isVisible();
        assertThat(desk.locator("body").innerText()).doesNotContain("wrong");

        desk.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("I am going: Joyce"))
                .first()
                .click();
        assertThat(page.locator("help-strip")).containsText("Grace is coming");
        desk.context().close();
    }

    @Test
    void whatCannotBeSentIsNotCalledSent() {
        choose("Joyce", "alone", FEELINGS);
        page.route("**/api/calls", Route::abort);
        press("Help");
        assertThat(page.locator("help-strip")).containsText("Please call out");
    }
}
