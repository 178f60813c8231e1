package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ownsay.access.Staffing;
import org.ownsay.board.OptionId;
import org.ownsay.speech.Manner;
import org.ownsay.speech.Taping;
import org.ownsay.speech.TestRecordings;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-21: staff record a word, and people hear it where they choose. */
class RecordingAVoiceIT extends KioskIT {

    @Autowired
    Taping taping;

    @Autowired
    Staffing staffing;

    @AfterEach
    void removeAll() {
        var home = home().id().value();
        var by = staffing.loadUserByUsername("grace").id().value();
        taping.list(home).forEach(recording -> taping.remove(recording.id(), home, by));
    }

    @Test
    void whatStaffSayIntoTheMicrophoneIsHeardOnTheTablet() {
        var soup = vocabulary.label(new OptionId("soup"), Locale.ENGLISH);
        try (var playwright = Browsers.playwright();
                var withMicrophone = Browsers.chromiumWithMicrophone(playwright)) {
            var desk = withMicrophone.newContext().newPage();
            SigningIn.at(desk, "http://localhost:" + port + "/desk", "grace");
            desk.navigate("http://localhost:" + port + "/desk/voices");
            find(desk, soup);
            pressAt(desk, "Start recording");
            assertThat(desk.getByText("Please speak now")).isVisible();
            assertThat(barriers(desk)).isEmpty();
            desk.waitForFunction("since => performance.now() - since > 1500", desk.evaluate("performance.now()"));
            pressAt(desk, "Stop");
            assertThat(desk.locator("voice-recorder audio")).isVisible();
            assertThat(barriers(desk)).isEmpty();
            pressAt(desk, "Save");
            assertThat(desk.getByText("Kept: " + soup)).isVisible();
            assertThat(desk.getByText("Grace, on ")).isVisible();
            assertThat(barriers(desk)).isEmpty();
        }

        var clip = Objects.requireNonNull(speaking.of(home().id().value(), Manner.USUAL)
                .say(soup, Locale.ENGLISH)
                .clip());
        assertThat(taping.list(home().id().value())).extracting("clip").containsExactly(clip);
        var asked = new CopyOnWriteArrayList<String>();
        page.onRequest((Request request) -> asked.add(request.url()));
        choose("Derek", "alone", LUNCH);
        page.waitForCondition(() -> asked.stream().anyMatch(url -> url.endsWith("/api/clips/" + clip + ".wav")));
    }

    @Test
    void withoutTlsItIsSaidWhatIsMissingAndAFileCanBeChosen() {
        var desk = newScreen(1280, 800).newPage();
        SigningIn.at(desk, url("/desk"), "grace");
        desk.navigate(url("/desk/voices"));
        find(desk, "Soup");
        assertThat(desk.getByText("must be opened with https")).isVisible();
        assertThat(desk.getByRole(BUTTON, new GetByRoleOptions().setName("Start recording")))
                .isHidden();
        desk.getByLabel("Or choose a sound file")
                .setInputFiles(new FilePayload("notes.txt", "audio/wav", new byte[] {1, 2, 3}));
        assertThat(desk.getByText("This file has no sound")).isVisible();
        desk.getByLabel("Or choose a sound file")
                .setInputFiles(new FilePayload("soup.wav", "audio/wav", TestRecordings.wav(700)));
        assertThat(desk.getByText("Listen to it.")).isVisible(); // before, the only Save is that of another card
        pressAt(desk, "Save");
        assertThat(desk.getByText("Kept: Soup")).isVisible();
        assertThat(barriers(desk)).isEmpty();
        desk.context().close();
    }

    private static void find(Page desk, String words) {
        desk.getByLabel("A word, a name or a sentence").fill(words);
        pressAt(desk, "Find");
        pressAt(desk, words);
    }

    private static void pressAt(Page desk, String button) {
        desk.getByRole(BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }
}
