package org.ownsay.desk.tablets;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.access.Enrolment;
import org.ownsay.access.KnownTablet;
import org.ownsay.access.SafeWays.Trouble;
import org.ownsay.access.TabletRecord;
import org.ownsay.desk.DeskTest;
import org.ownsay.desk.ToldWays;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.desk.shell.DeskLayout;
import org.ownsay.desk.zxing.QrCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

class TabletsViewTest extends DeskTest {

    @Autowired
    Enrolment enrolment;

    @Autowired
    ThisScreen thisScreen;

    @Autowired
    ToldWays ways;

    @Autowired
    JdbcClient database;

    @Test
    void aTabletIsListedWithItsPlace() {
        enrol("Conservatory");
        assertThat(textOf(open(DeskAddress.TABLETS))).contains("Conservatory", "A tablet since", "Not heard yet.");
    }

    @Test
    void aTabletIsStoppedAfterAYes() {
        var tablet = enrol("Hall");
        open(DeskAddress.TABLETS);
        press("Stop this tablet");
        assertThat(textOf(shown())).contains("Stop the tablet in Hall?");
        assertThat(known(tablet).isActive()).isTrue();
        submit(find(Form.class).single());
        assertThat(known(tablet).isActive()).isFalse();
        assertThat(textOf(shown())).contains("Stopped on");
    }

    @Test
    void aTabletIsRenamed() {
        var tablet = enrol("Old kitchen");
        open(DeskAddress.TABLETS);
        press("Rename");
        text("Where it is").type("");
        submit(find(Form.class).single());
        assertThat(text("Where it is").problem()).isEqualTo("Please fill this in.");
        text("Where it is").type("New kitchen");
        submit(find(Form.class).single());
        assertThat(known(tablet).tablet().place()).isEqualTo("New kitchen");
        assertThat(textOf(shown())).contains("New kitchen").doesNotContain("Old kitchen");
    }

    @Test
    void aCardIsMadeLargerUntilARealOneFits() {
        var tablet = enrol("Library");
        open(DeskAddress.tabletSize(tablet.id()));
        test(find(NativeButton.class).withText("+").single()).click();
        submit(find(Form.class).single());
        assertThat(known(tablet).tablet().pxPerMm()).isGreaterThan(Enrolment.USUAL_PX_PER_MM);
        assertThat(textOf(shown())).contains("Saved.");
        var slider = find(RangeInput.class).single();
        assertThat(slider.getMin()).isEqualTo(2);
        assertThat(slider.getMax()).isEqualTo(30);
    }

    @Test
    void aScreenNeedsAPlaceToBecomeATablet() {
        open(DeskAddress.THIS_TABLET);
        submit(find(Form.class).single());
        assertThat(text("Where it is").problem()).isEqualTo("Please fill this in.");
    }

    @Test
    void aScreenThatIsMadeATabletAgainIsOneTablet() {
        var before = enrolment.enrol(home.id(), "Porch", 80);
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie(before.cookie().getName(), before.cookie().getValue()));
        CurrentInstance.set(VaadinRequest.class, new VaadinServletRequest(request, (VaadinServletService)
                VaadinService.getCurrent()));
        var now = thisScreen.enrol(home.grace(), "Terrace", 7);
        assertThat(known(before.tablet()).isActive()).isFalse();
        assertThat(known(now).isActive()).isTrue();
        assertThat(known(now).tablet()).isEqualTo(new KnownTablet(now.id(), home.id(), "Terrace", 7));
    }

    @Test
    void aTabletThatIsNobodysIsNotFound() {
        assertThat(textOf(open("/desk/tablets/" + UUID.randomUUID() + "/size"))).contains("We did not find this page");
    }

    @Test
    void theWayToHttpsIsScannedAndItsFingerprintCompared() {
        ways.open(null, "192.168.1.20", "localhost");
        comeBy("http://localhost:8080", "");
        assertThat(textOf(open(DeskAddress.TABLETS)))
                .contains("http://192.168.1.20:8080/install", ToldWays.FINGERPRINT, "22 November 2036")
                .doesNotContain("the old one ends");
        assertThat(find(QrCode.class).single().getAlt())
                .hasValue("QR code that leads to http://192.168.1.20:8080/install");
    }

    @Test
    void theAddressThatLedHereLeadsTabletsHereToo() {
        ways.open(null, "192.168.1.20", "localhost");
        comeBy("https://kiosk.home:8443", "");
        assertThat(textOf(open(DeskAddress.TABLETS))).contains("http://kiosk.home:8080/install");
    }

    @Test
    void whereOnlyThisMachineIsListenedToThereIsNothingToScan() {
        ways.open(null, "localhost", "127.0.0.1", "0:0:0:0:0:0:0:1");
        comeBy("http://localhost:8080", "");
        assertThat(textOf(open(DeskAddress.TABLETS))).contains("Ownsay listens to this machine alone");
        assertThat(find(QrCode.class).all()).isEmpty();
    }

    @Test
    void anAuthorityThatEndsIsToldInTime() {
        ways.open(Instant.parse("2027-05-01T12:00:00Z"), "192.168.1.20");
        comeBy("http://localhost:8080", "");
        assertThat(textOf(open(DeskAddress.TABLETS))).contains("the old one ends on 1 May 2027");
    }

    @Test
    void whichTabletsLackSomethingIsToldAndWhat() {
        ways.open(null, "192.168.1.20");
        var porch = enrol("Porch");
        comesSafely(porch, false);
        assertThat(textOf(openAnew()))
                .contains("Still over http: Porch", "It comes over http: no recording, no camera");
        comesSafely(porch, true);
        assertThat(textOf(openAnew())).contains("It comes over https").doesNotContain("Still over http");
    }

    @Test
    void aTroubleOfHttpsIsTold() {
        ways.trouble(Trouble.PORT);
        assertThat(textOf(openAnew())).contains("another program uses its port");
        ways.trouble(Trouble.FILES);
        assertThat(textOf(openAnew())).contains("a file of the certificate is missing or damaged");
        ways.none();
        assertThat(textOf(openAnew())).doesNotContain("https");
    }

    @Test
    void overHttpTheDeskSaysCalmlyWhatIsMissing() {
        ways.open(null, "192.168.1.20");
        comeBy("http://192.168.1.20:8080", "");
        assertThat(textOf(layout())).contains("This page came over http.", "How this screen gets there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://192.168.1.20:8443", "http://localhost:8080", "http://127.0.0.1:8080"})
    void whereNothingIsMissingNothingIsSaid(String address) {
        ways.open(null, "192.168.1.20");
        comeBy(address, "");
        assertThat(textOf(layout())).doesNotContain("This page came over http.");
    }

    /** What is shown already is not made again. */
    private static Component openAnew() {
        open("/install");
        return open(DeskAddress.TABLETS);
    }

    private static DeskLayout layout() {
        open("/install");
        open(DeskAddress.PASSWORD);
        return UI.getCurrent().getActiveRouterTargetsChain().stream()
                .filter(DeskLayout.class::isInstance)
                .map(DeskLayout.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void noHttpsForOthers() {
        ways.none();
    }

    private void comesSafely(KnownTablet tablet, boolean safely) {
        database.sql("update tablet set heard_safely = :safely where id = :id")
                .param("safely", safely)
                .param("id", tablet.id().value())
                .update();
    }

    private KnownTablet enrol(String place) {
        // those of other tests are in the way of finding the one button
        enrolment
                .list(home.id())
                .forEach(other -> enrolment.revoke(other.tablet().id(), home.grace()));
        return enrolment.enrol(home.id(), place, 8080).tablet();
    }

    private TabletRecord known(KnownTablet tablet) {
        return enrolment.list(home.id()).stream()
                .filter(record -> record.tablet().id().equals(tablet.id()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String name) {
        test(find(NativeButton.class).withText(name).single()).click();
    }
}
