package org.ownsay.desk.tablets;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownsay.access.Enrolment;
import org.ownsay.access.KnownTablet;
import org.ownsay.access.TabletRecord;
import org.ownsay.desk.DeskTest;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.shell.DeskAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

class TabletsViewTest extends DeskTest {

    @Autowired
    Enrolment enrolment;

    @Autowired
    ThisScreen thisScreen;

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
