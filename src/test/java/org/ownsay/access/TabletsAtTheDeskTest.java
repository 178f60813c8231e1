package org.ownsay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Scenes;
import org.ownsay.choosing.Scenes.Scene;
import org.ownsay.choosing.StandingClock;
import org.ownsay.storage.UnreliableDisk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;

@KioskTest
class TabletsAtTheDeskTest {

    @Autowired
    Scenes scenes;

    @Autowired
    Enrolment enrolment;

    @Autowired
    Attendance attendance;

    @Autowired
    Staffing staffing;

    @Autowired
    StandingClock clock;

    @Autowired
    UnreliableDisk disk;

    private Scene scene;

    @BeforeEach
    void aTabletStandsInTheLounge() {
        scene = scenes.begin();
    }

    @Test
    void aTabletThatMovesGetsANewPlaceAndStaysKnown() {
        enrolment.rename(id(), home(), "Dining room");
        assertThat(only().tablet().place()).isEqualTo("Dining room");
        assertThat(enrolment.find(request()).orElseThrow().place()).isEqualTo("Dining room");
    }

    @Test
    void whatWasMeasuredOnItsGlassIsUsed() {
        enrolment.measure(id(), home(), 7.25);
        assertThat(enrolment.find(request()).orElseThrow().pxPerMm()).isEqualTo(7.25);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.99, 30.01, Double.NaN})
    void noScreenIsLikeThat(double pxPerMm) {
        assertThatIllegalArgumentException().isThrownBy(() -> enrolment.measure(id(), home(), pxPerMm));
    }

    @Test
    void anotherHomeChangesNothingHere() {
        var elsewhere = scenes.begin().home().id();
        enrolment.rename(id(), elsewhere, "Nowhere");
        enrolment.measure(id(), elsewhere, 9);
        assertThat(only().tablet()).isEqualTo(scene.tablet());
    }

    @Test
    void anotherHomeStopsNoTabletHere() {
        enrolment.revoke(id(), scenes.hire(scenes.begin().home(), "Elsa"));
        assertThat(only().isActive()).isTrue();
    }

    @Test
    void nothingIsCalledDoneBeforeItIsOnTheDisk() {
        var grace = scenes.hire(scene.home(), "Grace");
        disk.failFromNowOn(true);
        assertFails(() -> enrolment.enrol(home(), "Hall", 80));
        assertFails(() -> enrolment.rename(id(), home(), "Hall"));
        assertFails(() -> enrolment.measure(id(), home(), 7));
        assertFails(() -> enrolment.revoke(id(), grace));
        disk.failFromNowOn(false);
    }

    @Test
    void aTabletThatWasStoppedIsStillListed() {
        var grace = scenes.hire(scene.home(), "Grace");
        enrolment.revoke(id(), grace);
        enrolment.revoke(id(), grace); // pressed twice
        assertThat(only().isActive()).isFalse();
        assertThat(only().revokedAt()).isEqualTo(clock.instant());
    }

    @Test
    void whenATabletWasHeardIsKnownToWithinMinutes() {
        assertThat(only().heardAt()).isNull();
        var first = clock.instant();
        attendance.heardFrom(id(), false);
        clock.set(first.plus(Duration.ofMinutes(4)));
        attendance.heardFrom(id(), false);
        assertThat(only().heardAt()).isEqualTo(first);
        clock.set(first.plus(Duration.ofMinutes(6)));
        attendance.heardFrom(id(), false);
        assertThat(only().heardAt()).isEqualTo(clock.instant());
    }

    @Test
    void theWayATabletComesIsKnownAtOnce() {
        attendance.heardFrom(id(), false);
        assertThat(only().heardSafely()).isFalse();
        attendance.heardFrom(id(), true);
        assertThat(only().heardSafely()).isTrue();
        attendance.heardFrom(id(), false);
        assertThat(only().heardSafely()).isFalse();
    }

    @Test
    void onesOwnPasswordIsChangedByWhoKnowsIt() {
        var grace = scenes.hire(scene.home(), "Grace");
        assertThat(staffing.changePassword(grace.id(), "not this one", "another long one"))
                .isFalse();
        assertThat(staffing.loadUserByUsername(grace.signIn())).isEqualTo(grace);
        assertThat(staffing.changePassword(grace.id(), Scenes.PASSWORD, "another long one"))
                .isTrue();
        assertThat(staffing.changePassword(grace.id(), "another long one", Scenes.PASSWORD))
                .isTrue();
    }

    @Test
    void staffAreListedWithTheirHome() {
        var grace = scenes.hire(scene.home(), "Grace");
        assertThat(staffing.list(home())).containsExactly(grace);
        assertThat(staffing.list(scenes.begin().home().id())).isEmpty();
    }

    private static void assertFails(ThrowingCallable change) {
        assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(change);
    }

    private TabletRecord only() {
        List<TabletRecord> all = enrolment.list(home());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private TabletId id() {
        return scene.tablet().id();
    }

    private HomeId home() {
        return scene.home().id();
    }

    private MockHttpServletRequest request() {
        var request = new MockHttpServletRequest();
        request.setCookies(scene.cookie());
        return request;
    }
}
