package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** UC-02 with a server that really dies: the person finishes, hears it all, and what they said arrives by itself, once. */
class ServerStoppedIT {

    private static final String YES = "Yes, that is what I said";
    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(60_000);

    @RegisterExtension
    static final OpenBrowser browser = new OpenBrowser();

    @Test
    void aPersonFinishesTheBoardAndWhatTheySaidArrivesByItself(@TempDir Path data) {
        try (var server = new RunningOwnsay(data, Map.of())) {
            var page = begin(server.url("/"), "My day", "My name and languages");
            page.waitForFunction(
                    "() => performance.getEntriesByType('resource').filter(e => e.name.endsWith('.wav')).length > 20");
            server.kill();

            press(page, "Not sure");
            press(page, YES);
            press(page, "None of these");
            press(page, YES);
            assertThat(page.locator("h1")).containsText("Thank you, Derek.");
            assertThat(page.locator("choice-board")).containsText("Kept on this tablet");

            server.start();
            assertThat(page.locator("choice-board")).containsText("Saved", PATIENTLY);
            assertThat(responses(page)).containsExactly("NOT_SURE", "NONE_OF_THESE");
        }
    }

    @Test
    void aServerThatDiesBetweenKeepingAndReplyingIsAskedAgainAndKeepsItOnce(@TempDir Path data) {
        try (var server = new RunningOwnsay(data, Map.of())) {
            // the test asks the server itself here, and knows no tablet.test
            var page = begin("http://127.0.0.1:" + server.port() + "/", "My day", "My name and languages");
            page.route("**/api/answers", route -> keepButNeverReply(route, server));
            press(page, "Not sure");
            press(page, YES);
            press(page, "Not sure");
            press(page, YES);
            assertThat(page.locator("choice-board")).containsText("Kept on this tablet");

            page.unroute("**/api/answers");
            server.start();
            assertThat(page.locator("choice-board")).containsText("Saved", PATIENTLY);
            assertThat(responses(page)).containsExactly("NOT_SURE", "NOT_SURE");
        }
    }

    private static void keepButNeverReply(Route route, RunningOwnsay server) {
        if (server.process().isAlive()) {
            route.fetch();
            server.kill();
        }
        route.abort();
    }

    @Test
    void whatSomebodyIsSortingOutlivesTheServerAndThePage(@TempDir Path data) {
        try (var server = new RunningOwnsay(data, Map.of())) {
            var page = begin(server.url("/"), "Meals", "Foods I like");
            var question = page.locator("h1").innerText();
            place(page, 0);
            place(page, 1);
            server.kill();
            place(page, 2);
            server.start();
            page.reload();
            assertThat(page.locator("h1")).hasText(question);
            assertThat(page.locator(".sort__place")).containsText("4 of");

            server.kill();
            press(page, "That is all");
            assertThat(page.locator(".mat li")).hasCount(3);
            press(page, YES);
            press(page, "Not now");
            press(page, YES);
            press(page, "Stop here");
            assertThat(page.locator("choice-board")).containsText("Kept on this tablet");

            server.start();
            assertThat(page.locator("choice-board")).containsText("Saved", PATIENTLY);
            assertThat(responses(page)).containsExactly("OPTION", "OPTION", "OPTION", "THAT_IS_ALL", "NOT_NOW");
        }
    }

    private static void place(Page page, int column) {
        page.waitForTimeout(900);
        page.locator(".sort__columns button").nth(column).click();
    }

    /** What is asked at any time of day. */
    private static Page begin(String address, String area, String topic) {
        var page = browser.newContext().newPage();
        page.navigate(address);
        press(page, "Touch to start");
        press(page, "Derek");
        press(page, "I am by myself");
        press(page, area);
        press(page, topic);
        assertThat(page.locator("choice-board .body button"))
                .not()
                .hasCount(0, new HasCountOptions().setTimeout(KioskIT.MS_TO_SAY_ALL_ONCE));
        return page;
    }

    private static void press(Page page, String name) {
        page.waitForTimeout(900);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    /** What the server has, whoever asks. */
    private static List<String> responses(Page page) {
        var sitting =
                page.evaluate("() => fetch('/api/sittings/' + location.pathname.split('/')[2]).then(r => r.text())");
        var given = new ArrayList<String>();
        JsonMapper.shared()
                .readTree(String.valueOf(sitting))
                .path("questions")
                .values()
                .forEach(question -> question.path("given")
                        .values()
                        .forEach(answer -> given.add(answer.path("response").asString())));
        return given;
    }
}
