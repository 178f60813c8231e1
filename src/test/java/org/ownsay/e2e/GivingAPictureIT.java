package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ownsay.access.Staffing;
import org.ownsay.board.OptionId;
import org.ownsay.symbols.Photographing;
import org.ownsay.symbols.TestPhotos;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-18: staff give a choice its picture, and people see it where they choose. */
class GivingAPictureIT extends KioskIT {

    private static final Pattern PHOTO_OF_THE_HOME = Pattern.compile(".*/pictures/snapshots/.*");

    @Autowired
    Photographing photographing;

    @Autowired
    Staffing staffing;

    @AfterEach
    void takeAllDown() {
        var home = home().id().value();
        var by = staffing.loadUserByUsername("grace").id().value();
        photographing.list(home).forEach(photo -> photographing.takeDown(photo.id(), home, by));
    }

    @Test
    void aPhotoThatStaffTakeIsWhatPeopleChooseBy() {
        var desk = newScreen(1280, 800).newPage();
        SigningIn.at(desk, url("/desk"), "grace");
        desk.navigate(url("/desk/pictures/soup"));
        desk.locator("input[type=file]")
                .setInputFiles(new FilePayload("soup.jpg", "image/jpeg", TestPhotos.jpeg(800, 600)));
        assertThat(desk.locator(".print")).isVisible();
        pressAt(desk, "Closer");
        pressAt(desk, "To the right");
        assertThat(barriers(desk)).isEmpty();
        pressAt(desk, "Save");
        assertThat(desk.getByText("Saved. Everybody sees this photo from now on."))
                .isVisible();
        assertThat(desk.locator(".depictions img").first()).hasAttribute("src", PHOTO_OF_THE_HOME);
        assertLoaded(desk.locator(".depictions img").first());

        choose("Derek", "alone", LUNCH);
        var soup = findOption(vocabulary.label(new OptionId("soup"), Locale.ENGLISH), Locale.ENGLISH);
        assertThat(soup.locator("img").first()).hasAttribute("src", PHOTO_OF_THE_HOME);
        assertLoaded(soup.locator("img").first());
        press(soup);
        press("Yes, that is what I said");
        page.waitForCondition(() -> saidToday("Derek").anyMatch(words -> words.contains("soup")));

        desk.navigate(url("/desk"));
        assertThat(desk.locator(".want", new Page.LocatorOptions().setHasText("Derek"))
                        .filter(new FilterOptions().setHasText("soup"))
                        .locator("img[src*='/pictures/snapshots/']")
                        .first())
                .isVisible();
        desk.context().close();
    }

    private static void pressAt(Page desk, String button) {
        desk.getByRole(BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
