package org.ownsay.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.access.StaffMember;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Scenes;
import org.ownsay.choosing.Scenes.Scene;
import org.ownsay.choosing.StandingClock;
import org.ownsay.storage.News;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

@KioskTest
class CallingTest {

    @Autowired
    Scenes scenes;

    @Autowired
    Calling calling;

    @Autowired
    News news;

    private Scene scene;
    private StaffMember grace;
    private StaffMember ben;

    @BeforeEach
    void graceAndBenAreThere() {
        scene = scenes.begin();
        grace = scenes.hire(scene.home(), "Grace");
        ben = scenes.hire(scene.home(), "Ben");
    }

    @Test
    void aCallIsOpenUntilSomebodyHasSeenIt() {
        var call = raised(0);
        assertThat(calling.listOpen(scene.home().id())).containsExactly(call);
    }

    @Test
    void whoHasWaitedLongestComesFirst() {
        var later = raised(60);
        var earlier = raised(0);
        assertThat(calling.listOpen(scene.home().id())).containsExactly(earlier, later);
    }

    @Test
    void aCallThatSomebodyHasSeenIsNotOpen() {
        var call = raised(0);
        calling.see(call.id(), grace);
        assertThat(calling.listOpen(scene.home().id())).isEmpty();
    }

    @Test
    void whoSawItIsKnown() {
        var call = raised(0);
        calling.see(call.id(), grace);
        assertThat(calling.findSeen(call.id()))
                .contains(new CallSeen(call.id(), grace.id(), "Grace", StandingClock.SUNDAY_ELEVEN));
    }

    @Test
    void whoSawItFirstIsWhoGoes() {
        var call = raised(0);
        calling.see(call.id(), grace);
        calling.see(call.id(), ben);
        assertThat(calling.findSeen(call.id())).map(CallSeen::name).contains("Grace");
    }

    @Test
    void theSamePressIsNoOtherCall() {
        var call = raised(0);
        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> calling.raise(call));
    }

    @Test
    void theSamePressIsKnownAgain() {
        assertThat(calling.isRepeat(raised(0))).isTrue();
    }

    @Test
    void anotherPressIsNoRepeat() {
        assertThat(calling.isRepeat(call(0))).isFalse();
    }

    @Test
    void anotherCallWithTheSameIdIsNoRepeat() {
        var call = raised(0);
        var other = new Call(
                call.id(),
                call.home(),
                call.tablet(),
                null,
                CallKind.SOMETHING_WRONG,
                call.place(),
                call.raisedAt(),
                call.receivedAt());
        assertThat(calling.isRepeat(other)).isFalse();
    }

    @Test
    void anotherHomeDoesNotSeeIt() {
        raised(0);
        assertThat(calling.listOpen(scenes.begin().home().id())).isEmpty();
    }

    @Test
    void anotherHomeDoesNotFindIt() {
        var call = raised(0);
        assertThat(calling.find(call.id(), scenes.begin().home().id())).isEmpty();
    }

    @Test
    void nobodyOfAnotherHomeSeesToIt() {
        var call = raised(0);
        calling.see(call.id(), scenes.hire(scenes.begin().home(), "Elsa"));
        assertThat(calling.listOpen(scene.home().id())).containsExactly(call);
    }

    @Test
    void aCallIsNewsForTheDesk() {
        var before = heard();
        raised(0);
        assertThat(heard()).isGreaterThan(before);
    }

    @Test
    void thatSomebodyGoesIsNewsToo() {
        var call = raised(0);
        var before = heard();
        calling.see(call.id(), grace);
        assertThat(heard()).isGreaterThan(before);
    }

    @Test
    void thatASecondOneWouldGoIsNone() {
        var call = raised(0);
        calling.see(call.id(), grace);
        var before = heard();
        calling.see(call.id(), ben);
        assertThat(heard()).isEqualTo(before);
    }

    private Call raised(int second) {
        var call = call(second);
        calling.raise(call);
        return call;
    }

    private Call call(int second) {
        Instant at = StandingClock.SUNDAY_ELEVEN.plusSeconds(second);
        return new Call(
                CallId.next(),
                scene.home().id(),
                scene.tablet().id(),
                scene.mira().id(),
                CallKind.HELP,
                "Lounge",
                at,
                at);
    }

    private long heard() {
        return news.count(scene.home().id());
    }
}
