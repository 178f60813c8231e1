package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ownsay.board.QuestionId;

/** UC-04: a person puts their other language first, and stays where they are. */
class SwitchingLanguageIT extends KioskIT {

    private static final QuestionId PUDDING = new QuestionId("pudding-today");

    @Test
    void theLanguageChangesAndThePlaceDoesNot() {
        choose("Amina", "alone", LUNCH);
        press(texts.get("response.not-sure", URDU));
        press(texts.get("board.yes", URDU));
        assertHeading(vocabulary.prompt(PUDDING, URDU));
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");

        press("English");

        assertHeading(vocabulary.prompt(PUDDING, Locale.ENGLISH));
        assertThat(page.locator("html")).hasAttribute("dir", "ltr");
        assertThat(page.locator("html")).hasAttribute("lang", "en");

        page.reload();
        assertHeading(vocabulary.prompt(PUDDING, Locale.ENGLISH));
    }
}
