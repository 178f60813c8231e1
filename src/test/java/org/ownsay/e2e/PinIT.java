package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.DIALOG;
import static com.microsoft.playwright.options.AriaRole.STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.access.Staffing;
import org.ownsay.access.Unlocking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff leave a person's screen, and nobody else does. */
class PinIT extends KioskIT {

    private static final String PIN = "482913";

    @Autowired
    Unlocking unlocking;

    @Autowired
    Staffing staffing;

    @Autowired
    JdbcClient database;

    private CDPSession fingers;

    @BeforeEach
    void thereIsAPin() {
        unlocking.setPin(PIN, staffing.loadUserByUsername("maryam"));
        fingers = tablet.newCDPSession(page);
    }

    @Test
    void twoCornersHeldForThreeSecondsAndThePinLeadOut() {
        time.takeTheClock(page);
        choose("Joyce", "alone", LUNCH);
        var question = page.locator("choice-board h1").innerText();
        holdBothCorners();
        page.clock().runFor(2_900);
        assertThat(pad()).hasCount(0);
        page.clock().runFor(200);
        assertThat(pad()).isVisible();
        touch("touchEnd", List.of());
        assertThat(page.locator("choice-board h1")).hasText(question); // no tile was pressed
        assertThat(barriers()).isEmpty();

        type("111213");
        assertThat(pad().getByRole(STATUS)).containsText("another number");
        type(PIN);
        assertThat(way("To the desk")).isVisible();
        assertThat(pad()).containsText("This tablet: ");
        assertThat(barriers()).isEmpty();
        way("Back to the person").click();
        assertThat(pad()).hasCount(0);
        assertThat(page.locator("choice-board h1")).hasText(question);
    }

    @Test
    void oneFingerInACornerIsAPressLikeAnyOther() {
        beAtHome("Joyce");
        touch("touchStart", List.of(finger(0, 10, 10)));
        page.clock().runFor(4_000);
        touch("touchEnd", List.of());
        assertThat(pad()).hasCount(0);
    }

    @Test
    void whoHasNoTouchHoldsFourKeysAndTypesThePin() {
        goHome("Joyce", "alone");
        page.keyboard().press("Control+Alt+Shift+KeyK");
        assertThat(pad()).isVisible();
        page.keyboard().type(PIN);
        way("To the desk").click();
        page.waitForURL("**/login*");
    }

    /** Pearl's switches are keys that staff need, too. */
    @Test
    void whileStaffAreInFrontOfItNothingIsChosenForThePerson() {
        goHome("Pearl", "alone");
        var here = page.url();
        page.keyboard().press("Control+Alt+Shift+KeyK");
        assertThat(pad()).isVisible();
        assertThat(page.locator(".is-lit-one, .is-lit-group")).hasCount(0);
        page.keyboard().type(PIN);
        way("Back to the person").focus();
        page.keyboard().press("Enter");
        assertThat(pad()).hasCount(0);
        assertThat(page).hasURL(here);
    }

    @Test
    void whileTheServerIsAwayNobodyIsLetOut() {
        goHome("Joyce", "alone");
        page.route("**/api/staff-pin", com.microsoft.playwright.Route::abort);
        page.keyboard().press("Control+Alt+Shift+KeyK");
        type(PIN);
        assertThat(pad().getByRole(STATUS)).containsText("The server is away");
        assertThat(way("To the desk")).hasCount(0);
        page.keyboard().press("Escape");
        assertThat(pad()).hasCount(0);
    }

    @Test
    void withoutAPinTheCornersLeadNowhere() {
        database.sql("update home set pin_hash = null").update();
        beAtHome("Joyce");
        holdBothCorners();
        var asked = page.waitForResponse("**/api/staff-pin", () -> page.clock().runFor(3_100));
        assertThat(asked.ok()).isTrue();
        touch("touchEnd", List.of());
        assertThat(pad()).hasCount(0);
    }

    @Test
    void theWayOutDoesNotStandOpen() {
        beAtHome("Joyce");
        page.keyboard().press("Control+Alt+Shift+KeyK");
        type(PIN);
        assertThat(way("To the desk")).isVisible();
        page.clock().fastForward("01:01");
        assertThat(pad()).hasCount(0);
        assertThat(page.locator("h1").first()).containsText("Joyce");
    }

    @Test
    void backInTheBrowserLeadsNowhere() {
        beAtHome("Joyce");
        var here = page.url();
        page.evaluate("history.back()");
        page.evaluate("() => new Promise((done) => setTimeout(done, 0))");
        page.clock().runFor(1_000);
        assertThat(page.getByRole(BUTTON).first()).isVisible();
        page.waitForCondition(() -> page.url().equals(here));
        assertThat(page.locator("h1").first()).containsText("Joyce");
    }

    @Test
    void whatAHomeScreenAsksForIsThereWithoutACookie() {
        open("/");
        var manifest = page.locator("link[rel=manifest]").getAttribute("href");
        var here = "http://localhost:" + port; // this request asks no browser where tablet.test is
        var somebody = newScreen(800, 600);
        var fetched = somebody.request().get(here + manifest);
        assertThat(fetched.status()).isEqualTo(200);
        assertThat(fetched.text()).contains("\"display\": \"fullscreen\"");
        assertThat(somebody.request().get(here + "/styles/icon-192.png").status())
                .isEqualTo(200);
        somebody.close();
    }

    @Test
    void nothingOfAPersonIsPrinted() {
        goHome("Joyce", "alone");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator("h1").first()).isHidden();
        assertThat(page.locator("body")).isHidden();
    }

    /** It is a while later when the test says so. */
    private void beAtHome(String name) {
        time.takeTheClock(page);
        goHome(name, "alone");
    }

    private Locator pad() {
        return page.getByRole(DIALOG);
    }

    private Locator way(String name) {
        return pad().getByRole(BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private void type(String pin) {
        pin.chars().mapToObj(Character::toString).forEach(digit -> way(digit).click());
    }

    private void holdBothCorners() {
        assertThat(page.getByRole(BUTTON).first()).isVisible();
        touch("touchStart", List.of(finger(0, 30, 30)));
        touch("touchStart", List.of(finger(0, 30, 30), finger(1, 1250, 770)));
    }

    private static Map<String, Integer> finger(int id, int x, int y) {
        return Map.of("id", id, "x", x, "y", y);
    }

    private void touch(String type, List<Map<String, Integer>> fingers) {
        var touches = Map.of("type", type, "touchPoints", fingers);
        this.fingers.send(
                "Input.dispatchTouchEvent", new Gson().toJsonTree(touches).getAsJsonObject());
    }
}
