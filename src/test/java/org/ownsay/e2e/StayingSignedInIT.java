package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nobody at the desk is signed out without a warning. */
class StayingSignedInIT extends KioskIT {

    @Test
    void whoDoesNothingIsWarnedAndStaysWithOnePress() {
        var desk = newScreen(1280, 800).newPage();
        desk.clock().install();
        SigningIn.at(desk, url("/desk"), "grace");
        desk.navigate(url("/desk/people"));
        assertThat(desk.locator("main h1")).isVisible();
        var warning = desk.getByRole(AriaRole.ALERT).locator(".banner");
        desk.clock().fastForward("24:00");
        assertThat(warning).hasCount(0);

        desk.clock().fastForward("02:00");
        assertThat(warning).containsText("signed out in five minutes");
        var asked = desk.waitForRequest(Pattern.compile(".*v-r=uidl.*"), () -> warning.getByRole(AriaRole.BUTTON)
                .click());
        org.assertj.core.api.Assertions.assertThat(asked.postData()).contains("stay");
        assertThat(warning).hasCount(0);
        desk.context().close();
    }
}
