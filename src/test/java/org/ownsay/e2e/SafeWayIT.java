package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.access.Enrolment;
import org.ownsay.access.SafeWay;
import org.ownsay.access.SafeWays;
import org.springframework.beans.factory.annotation.Autowired;

/** A tablet that comes over https, on a host that is not localhost, in a browser that trusts the home's authority. */
class SafeWayIT extends KioskIT {

    @Autowired
    SafeWays ways;

    @Autowired
    Enrolment enrolment;

    private Playwright playwright;
    private Browser trusting;

    @BeforeEach
    void trustTheAuthority() throws Exception {
        playwright = Browsers.playwright();
        trusting = Browsers.chromium(playwright, "--ignore-certificate-errors-spki-list=" + keyOf(way()));
        tablet.close();
        tablet = trusting.newContext();
        time.wear(tablet, url("/"));
        page = tablet.newPage();
    }

    @AfterEach
    void closeIt() {
        trusting.close();
        playwright.close();
    }

    @Test
    void whatBrowsersHideOnHttpIsThere() {
        page.navigate(safe("/"));
        assertThat(button(texts.get("rest.start", Locale.ENGLISH))).isVisible();
        assertThat(has("isSecureContext")).isTrue();
        assertThat(has("!!navigator.mediaDevices?.getUserMedia")).isTrue();
        assertThat(has("!!navigator.wakeLock")).isTrue();
        assertThat(has("'serviceWorker' in navigator")).isTrue();

        open("/");
        assertThat(button(texts.get("rest.start", Locale.ENGLISH))).isVisible();
        assertThat(has("isSecureContext")).isFalse();
        assertThat(has("!!navigator.mediaDevices?.getUserMedia")).isFalse();
    }

    @Test
    void aTabletGoesOnAsTheSameAndAnswersOnBothWays() {
        choose("Derek", "alone", FEELINGS);
        var known = tablets();

        page.navigate(safe("/"));
        press(texts.get("rest.start", Locale.ENGLISH));
        press("Derek");
        page.waitForURL("https://**/with/**");
        press(texts.get("company.alone", Locale.ENGLISH));
        page.waitForURL("https://**/home/**");
        openTopic(LUNCH, Locale.ENGLISH);
        page.waitForURL("https://**/sitting/**");
        sayTheFirst("Derek");
        assertThat(tablets()).isEqualTo(known);

        choose("Joyce", "alone", LUNCH);
        sayTheFirst("Joyce");
        assertThat(page.url()).startsWith("http://");
        assertThat(tablets()).isEqualTo(known);
    }

    @Test
    void nobodyIsHeldToHttpsAndCookiesOfHttpsStayThere() {
        var response = page.navigate(safe("/login"));
        assertThat(response.headers()).doesNotContainKey("strict-transport-security");
        page.navigate(safe("/"));
        assertThat(button(texts.get("rest.start", Locale.ENGLISH))).isVisible();
        assertThat(tablet.cookies(safe("/")))
                .filteredOn(cookie -> List.of("__Host-ownsay-session", "ownsay-tablet-" + way().port())
                        .contains(cookie.name))
                .hasSize(2)
                .allSatisfy(cookie -> {
                    assertThat(cookie.secure).isTrue();
                    assertThat(cookie.httpOnly).isTrue();
                });
        open("/login");
        assertThat(tablet.cookies(url("/")))
                .extracting((Cookie cookie) -> cookie.name)
                .contains("JSESSIONID")
                .doesNotContain("__Host-ownsay-session", "ownsay-tablet-" + way().port());
    }

    @Test
    void whoHasDoneTheStepsIsToldThatItWorks() {
        open("/install?language=en&device=android");
        assertThat(page.locator(".steps > li")).hasCount(6);
        page.locator(".steps img").all().forEach(KioskIT::assertLoaded);
        assertThat(page.getByRole(STATUS)).containsText(texts.get("desk.install.trusted", Locale.ENGLISH));
        assertThat(barriers()).isEmpty();

        page.getByRole(LINK, new GetByRoleOptions().setName(texts.get("desk.install.open", Locale.ENGLISH)))
                .last()
                .click();
        page.waitForURL("https://tablet.test:*/install");
        assertThat(page.getByRole(
                        HEADING, new GetByRoleOptions().setName(texts.get("desk.install.works", Locale.ENGLISH))))
                .isVisible();
        assertThat(barriers()).isEmpty();
    }

    @Test
    void whoHasNotIsNotToldSo() {
        page = newScreen(800, 1280).newPage();
        open("/install?language=en&device=ipad");
        assertThat(page.locator(".steps > li")).hasCount(7);
        assertThat(page.getByText(texts.get("desk.install.trusted", Locale.ENGLISH)))
                .isHidden();
        assertThat(barriers()).isEmpty();
        page.context().close();
    }

    @Test
    void atTheDeskTheWayToHttpsIsShown() {
        SigningIn.at(page, url("/desk"), "grace");
        assertThat(page.getByText(texts.get("desk.plain-way", Locale.ENGLISH))).isVisible();
        page.navigate(url("/desk/tablets"));
        assertThat(page.getByText(way().authority().fingerprint())).isVisible();
        assertLoaded(page.locator("img.qr"));
        assertThat(barriers()).isEmpty();

        SigningIn.at(page, safe("/desk"), "grace");
        assertThat(page.getByText(texts.get("desk.plain-way", Locale.ENGLISH))).isHidden();
    }

    @Test
    void theKeyIsNeverGiven() throws Exception {
        var key = Files.readString(Path.of("target/e2e/tls/authority.pem"))
                .split("-----")[2]
                .strip();
        var secret = Base64.getMimeDecoder().decode(key);
        var addresses = List.of(
                "/install/ownsay.crt",
                "/install/ownsay.mobileconfig",
                "/install/authority.pem",
                "/tls/authority.pem",
                "/install/..%2ftls/authority.pem",
                "/pictures/..%2f..%2ftls/authority.pem",
                "/pictures/../tls/authority.pem");
        for (var address : addresses) {
            assertThat(new String(get(address).body(), StandardCharsets.ISO_8859_1))
                    .as(address)
                    .doesNotContain("PRIVATE KEY", key.substring(48, 63))
                    .doesNotContain(new String(Arrays.copyOfRange(secret, 40, 60), StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void theCertificateIsGivenToAnybody() throws Exception {
        var given = get("/install/ownsay.crt");
        assertThat(given.headers().firstValue("Content-Type")).contains("application/x-x509-ca-cert");
        assertThat(given.body()).isEqualTo(way().authority().certificate());
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    private void sayTheFirst(String name) {
        assertThat(tiles().first()).isVisible();
        pressFirstTile();
        press(texts.get("board.yes", Locale.ENGLISH));
        page.waitForCondition(() -> saidToday(name).count() == 1);
    }

    private long tablets() {
        return enrolment.list(home().id()).size();
    }

    private boolean has(String expression) {
        return (boolean) page.evaluate(expression);
    }

    private String safe(String path) {
        return "https://tablet.test:" + way().port() + path;
    }

    private SafeWay way() {
        return ways.find().orElseThrow();
    }

    private static String keyOf(SafeWay way) throws Exception {
        var certificate = CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(way.authority().certificate()));
        var digest = MessageDigest.getInstance("SHA-256")
                .digest(certificate.getPublicKey().getEncoded());
        return Base64.getEncoder().encodeToString(digest);
    }
}
