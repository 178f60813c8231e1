package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.ALERT;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A home begins: from the empty database and the link on the console to a person's own screen. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"ownsay.data=target/e2e-set-up", "spring.datasource.url=jdbc:h2:mem:set-up;DB_CLOSE_DELAY=-1"})
class SettingUpIT {

    private static final String PASSWORD = "four plain words here";

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    int port;

    private Page page;

    @BeforeAll
    static void startBrowser() {
        playwright = Browsers.playwright();
        browser = Browsers.chromium(playwright);
    }

    @AfterAll
    static void stopBrowser() {
        browser.close();
        playwright.close();
    }

    @Test
    void anEmptyDatabaseBecomesAHomeInWhichSomebodyChooses(CapturedOutput console) throws IOException {
        page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 800))
                .newPage();
        everyScreenSaysThatTheHomeIsNew();
        var link = link(console);
        theHomeIsNamed(link);
        theLinkWorksNoMore(link);
        signIn("/desk");
        somebodyMovesIn();
        thisScreenBecomesATablet();
        theyFindTheirOwnScreen();
        page.context().close();
    }

    private void everyScreenSaysThatTheHomeIsNew() {
        page.navigate(url("/"));
        assertThat(page.locator("h1")).hasText("This home is new");
        page.navigate(url("/desk"));
        assertThat(page.locator("h1")).hasText("This home is not set up yet");
        assertNoBarriers("not set up");
    }

    private String link(CapturedOutput console) {
        var link = Pattern.compile("http://localhost:" + port + "(/set-up/[0-9a-f]{64})")
                .matcher(console.getOut());
        assertThat(link.find()).isTrue();
        return url(link.group(1));
    }

    private void theHomeIsNamed(String link) {
        page.navigate(link);
        assertNoBarriers("set up");
        fill("Name of the home", "Elm Court");
        fill("Your name", "Maryam");
        fill("Name you sign in with", "maryam");
        fill("New password", "short");
        fill("The same password again", "short");
        press("Make this home");
        assertThat(page.getByRole(ALERT).filter(new FilterOptions().setHasText("At least 12")))
                .isVisible();
        assertThat(page.getByLabel("Name of the home")).hasValue("Elm Court");
        fill("New password", PASSWORD);
        fill("The same password again", PASSWORD);
        press("Make this home");
        page.waitForURL("**/login");
    }

    private void theLinkWorksNoMore(String link) {
        page.navigate(link);
        assertThat(page.locator("h1")).hasText("This home is set up");
        assertThat(page.locator("form")).hasCount(0);
    }

    private void somebodyMovesIn() throws IOException {
        page.navigate(url("/desk/people/new"));
        fill("What they like to be called", "Pearl");
        fill("Room or place", "Room 1");
        select("Options on a screen", "2");
        page.getByLabel("Light on dark").check();
        page.getByLabel("Photo").setInputFiles(new FilePayload("notes.png", "image/png", new byte[] {1, 2, 3}));
        assertThat(page.getByText("We could not read this as a photo")).isVisible();
        page.getByLabel("Photo").setInputFiles(new FilePayload("pearl.png", "image/png", png()));
        assertThat(page.locator(".field--photo img")).hasAttribute("src", Pattern.compile("^data:image/jpeg"));
        assertNoBarriers("new person");
        press("Save");
        assertThat(page.locator("h1")).hasText("Pearl’s plan");
        assertThat(page.locator(".face").first()).hasAttribute("src", Pattern.compile("^/pictures/photos/"));
        assertPhotoIsShown(".face");
        assertNoBarriers("plan");
    }

    /** As whoever finds an unknown screen does: signs in there, and is led on. */
    private void thisScreenBecomesATablet() {
        page.context().clearCookies();
        page.navigate(url("/"));
        assertThat(page.locator("h1")).hasText("This screen is new here");
        page.getByRole(LINK).click();
        page.waitForURL("**/login*");
        signIn();
        page.waitForURL("**/desk/tablets/this*");
        assertNoBarriers("this tablet");
        press("Larger");
        fill("Where it is", "Lounge");
        press("Make this screen a tablet");
        page.waitForURL(url("/"));
    }

    private void theyFindTheirOwnScreen() {
        press("Touch to start");
        page.waitForURL("**/who*");
        assertPhotoIsShown("picture-tile img, .kiosk img[src^='/pictures/photos/']");
        press("Pearl");
        page.waitForURL("**/with/**");
        press("I am by myself");
        page.waitForURL("**/home/**");
        assertThat(page.locator("h1").first()).containsText("Hello, Pearl");
        assertThat(page.locator("kiosk-screen")).hasAttribute("theme", "dark");
        var pxPerMm = Double.parseDouble(page.locator("kiosk-screen").getAttribute("px-per-mm"));
        assertThat(pxPerMm).isGreaterThan(5.885);
        page.navigate(url("/desk"));
        page.waitForURL("**/login*"); // nobody is signed in there any more
    }

    private void signIn(String path) {
        page.navigate(url(path));
        signIn();
        page.waitForURL("**" + path + "*");
    }

    private void signIn() {
        page.locator("input[name=username]").fill("maryam");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("button[type=submit]").click();
    }

    private void fill(String label, String text) {
        page.getByLabel(label, new GetByLabelOptions().setExact(true)).fill(text);
    }

    private void select(String label, String choice) {
        page.getByLabel(label, new GetByLabelOptions().setExact(true)).selectOption(choice);
    }

    private void press(String name) {
        page.waitForTimeout(900); // on a person's screen an earlier second press counts as a tremor
        page.getByRole(BUTTON, new GetByRoleOptions().setName(KioskIT.beginningWith(name)))
                .first()
                .click();
    }

    private void assertPhotoIsShown(String selector) {
        page.waitForFunction(
                "selector => [...document.querySelectorAll(selector)].some(photo => photo.naturalWidth === 600)",
                selector);
    }

    private void assertNoBarriers(String screen) {
        assertThat(page.locator("h1").first()).isVisible();
        assertThat(page).not().hasTitle("");
        assertThat(KioskIT.barriers(page)).as(screen).isEmpty();
    }

    private String url(String path) {
        return "http://tablet.test:" + port + path;
    }

    private static byte[] png() throws IOException {
        var photo = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < 900; y++) {
            var row = new int[1200];
            Arrays.fill(row, 0x606060 + y / 8);
            photo.setRGB(0, y, 1200, 1, row, 0, 1200);
        }
        var file = new ByteArrayOutputStream();
        ImageIO.write(photo, "png", file);
        return file.toByteArray();
    }
}
