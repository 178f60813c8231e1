package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ownsay.access.Role;
import org.ownsay.access.Staffing;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody is signed in on two screens of the desk. */
class SignedOutElsewhereIT extends KioskIT {

    private static final Pattern SIGN_IN = Pattern.compile(".*/login.*");

    @Autowired
    Staffing staffing;

    @Test
    void whoChangesTheirPasswordStaysAndEveryOtherScreenIsSignedOut() {
        hire("ada");
        var here = signIn("ada");
        var elsewhere = signIn("ada");
        here.navigate(url("/desk/password"));
        var fields = here.locator("input[type=password]");
        fields.nth(0).fill("choosing-is-mine");
        fields.nth(1).fill("another long one");
        fields.nth(2).fill("another long one");
        here.locator("button[type=submit]").click();
        assertThat(here.getByText("Your password is changed.")).isVisible();

        elsewhere.navigate(url("/desk/people"));
        assertThat(elsewhere).hasURL(SIGN_IN);
        here.navigate(url("/desk/people"));
        assertThat(here).hasURL(Pattern.compile(".*/desk/people"));
    }

    @Test
    void whoseAccountIsClosedIsSignedOutWhereTheyAre() {
        hire("ida");
        var desk = signIn("ida"); // Today asks for news by itself
        staffing.close(staffing.loadUserByUsername("ida").id(), staffing.loadUserByUsername("maryam"));
        assertThat(desk).hasURL(SIGN_IN);
    }

    private void hire(String name) {
        var home = homes.findDefault().orElseThrow().id();
        staffing.hire(home, name, name, Role.STAFF, Locale.ENGLISH, "choosing-is-mine");
    }

    private Page signIn(String name) {
        var desk = newScreen(1280, 800).newPage();
        SigningIn.at(desk, url("/login"), name);
        return desk;
    }
}
