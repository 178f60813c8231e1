package org.ownsay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ownsay.access.Unlocking.Outcome.NONE;
import static org.ownsay.access.Unlocking.Outcome.RIGHT;
import static org.ownsay.access.Unlocking.Outcome.WAIT;
import static org.ownsay.access.Unlocking.Outcome.WRONG;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.access.Unlocking.Outcome;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Scenes;
import org.ownsay.choosing.Scenes.Scene;
import org.ownsay.choosing.StandingClock;
import org.ownsay.choosing.TabletApi;
import org.ownsay.storage.UnreliableDisk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@KioskTest
class UnlockingTest {

    private static final String PIN = "482913";
    private static final String OTHER = "204857";

    @Autowired
    Scenes scenes;

    @Autowired
    Unlocking unlocking;

    @Autowired
    Enrolment enrolment;

    @Autowired
    Staffing staffing;

    @Autowired
    StandingClock clock;

    @Autowired
    UnreliableDisk disk;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvcTester mvc;

    private Scene scene;

    @BeforeEach
    void aManagerSetsAPin() {
        scene = scenes.begin();
        unlocking.setPin(PIN, manager());
    }

    @Test
    void thePinOfTheHomeLeadsOut() {
        assertThat(unlock(PIN)).isEqualTo(RIGHT);
        assertThat(unlock("٤٨٢٩١٣")).isEqualTo(RIGHT);
        assertThat(unlock(OTHER)).isEqualTo(WRONG);
        assertThat(unlock("")).isEqualTo(WRONG);
    }

    @Test
    void thatOfAnotherHomeDoesNot() {
        var elsewhere = scenes.begin();
        assertThat(unlocking.hasPin(elsewhere.home().id())).isFalse();
        assertThat(unlocking.unlock(elsewhere.tablet(), PIN)).isEqualTo(NONE);
    }

    @Test
    void afterFiveWrongOnesNotEvenTheRightOneIsLookedAtForFiveMinutes() {
        assertThat(IntStream.range(0, 5).mapToObj(i -> unlock(OTHER)))
                .containsExactly(WRONG, WRONG, WRONG, WRONG, WAIT);
        assertThat(unlock(PIN)).isEqualTo(WAIT);
        clock.set(clock.instant().plus(Duration.ofSeconds(299)));
        assertThat(unlock(PIN)).isEqualTo(WAIT);
        clock.set(clock.instant().plus(Duration.ofSeconds(1)));
        assertThat(unlock(OTHER)).isEqualTo(WRONG);
        assertThat(unlock(PIN)).isEqualTo(RIGHT);
    }

    @Test
    void theRightOneForgivesTheWrongOnesBefore() {
        IntStream.range(0, 4).forEach(i -> unlock(OTHER));
        assertThat(unlock(PIN)).isEqualTo(RIGHT);
        assertThat(unlock(OTHER)).isEqualTo(WRONG);
    }

    @Test
    void aTabletThatWaitsKeepsNoOtherWaiting() {
        IntStream.range(0, 5).forEach(i -> unlock(OTHER));
        var other = enrolment.enrol(scene.home().id(), "Hall", 80).tablet();
        assertThat(unlocking.unlock(other, PIN)).isEqualTo(RIGHT);
    }

    @Test
    void manyTriesAtOnceAreNoWayAround() {
        var looked = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> unlock(OTHER))
                .filter(WRONG::equals)
                .count();
        assertThat(looked).isLessThanOrEqualTo(4);
        assertThat(unlock(PIN)).isEqualTo(WAIT);
    }

    @Test
    void theTriesAreInTheDatabaseSoThatARestartClearsNothing() {
        unlock(OTHER);
        unlock(OTHER);
        assertThat(database.sql("select pin_failures from tablet where id = :id")
                        .param("id", scene.tablet().id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void onlyItsHashIsKept() {
        var hash = database.sql("select pin_hash from home where id = :id")
                .param("id", scene.home().id().value())
                .query(String.class)
                .single();
        assertThat(hash).startsWith("{bcrypt}").doesNotContain(PIN);
    }

    @Test
    void staffSetNoneAndNobodyAnEasyOne() {
        var grace = scenes.hire(scene.home(), "Grace");
        assertThatIllegalArgumentException().isThrownBy(() -> unlocking.setPin(OTHER, grace));
        assertThatIllegalArgumentException().isThrownBy(() -> unlocking.setPin("123456", manager()));
        assertThatIllegalArgumentException().isThrownBy(() -> unlocking.setPin("12", manager()));
        assertThat(unlock(PIN)).isEqualTo(RIGHT);
    }

    @Test
    void aTryThatCannotBeCountedIsNotLookedAt() {
        disk.failFromNowOn(true);
        assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(() -> unlock(PIN));
        disk.failFromNowOn(false);
    }

    @Test
    void aTabletIsToldWhetherItWasRightAndNeverThePin() {
        var tablet = new TabletApi(mvc, scene.cookie());
        assertThat(tablet.post("/api/staff-pin", "{\"pin\":\"" + PIN + "\"}"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"outcome\":\"RIGHT\"}");
        assertThat(tablet.post("/api/staff-pin", "{}"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"outcome\":\"WRONG\"}");
        assertThat(mvc.post().uri("/api/staff-pin")).hasStatus(403);
    }

    @Test
    void aTabletIsToldWhatKeepsItInTheWordsOfItsHome() {
        var tablet = new TabletApi(mvc, scene.cookie());
        assertThat(tablet.get("/api/staff-pin"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.hasPin", has -> assertThat(has).isEqualTo(true))
                .hasPathSatisfying("$.fullScreen", full -> assertThat(full).isEqualTo(false))
                .hasPathSatisfying("$.texts['kiosk.staff.tablet']", text -> assertThat(text)
                        .isEqualTo("This tablet: " + scene.tablet().place()));
        enrolment.fill(scene.tablet().id(), scene.home().id(), true);
        assertThat(enrolment.isFullScreen(scene.tablet().id())).isTrue();
        assertThat(mvc.get().uri("/api/staff-pin")).hasStatus(401);
    }

    private Outcome unlock(String pin) {
        return unlocking.unlock(scene.tablet(), pin);
    }

    private StaffMember manager() {
        return staffing.hire(
                scene.home().id(),
                UUID.randomUUID().toString(),
                "Maryam",
                Role.MANAGER,
                Locale.ENGLISH,
                Scenes.PASSWORD);
    }
}
