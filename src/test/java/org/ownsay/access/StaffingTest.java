package org.ownsay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Scenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

@KioskTest
class StaffingTest {

    @Autowired
    Scenes scenes;

    @Autowired
    Staffing staffing;

    @Autowired
    Accounts accounts;

    private Home home;
    private StaffMember grace;
    private StaffMember maryam;

    @BeforeEach
    void graceAndMaryamWorkThere() {
        home = scenes.begin().home();
        grace = scenes.hire(home, "Grace");
        maryam = manager(home);
    }

    @Test
    void capitalsAndSpacesKeepNobodyOut() {
        assertThat(staffing.loadUserByUsername(" " + grace.signIn().toUpperCase(Locale.ROOT) + " "))
                .isEqualTo(grace);
        assertThat(staffing.isTaken(grace.signIn().toUpperCase(Locale.ROOT))).isTrue();
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> hire(home, grace.signIn().toUpperCase(Locale.ROOT), Role.STAFF));
    }

    @Test
    void nobodySignsInWithAnAccountThatWasClosed() {
        staffing.close(grace.id(), maryam);
        staffing.close(grace.id(), maryam); // pressed twice
        assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> staffing.loadUserByUsername(grace.signIn()));
        assertThat(staffing.isStill(grace)).isFalse();
        assertThat(staffing.list(home.id())).containsExactly(maryam);
    }

    @Test
    void whatWasDoneWithAClosedAccountStaysUnderItsName() {
        staffing.close(grace.id(), maryam);
        assertThat(accounts.findById(grace.id())).map(Account::name).contains("Grace");
        assertThat(staffing.isTaken(grace.signIn())).isTrue();
    }

    @Test
    void anotherHomesAccountStaysOpen() {
        staffing.close(grace.id(), manager(scenes.begin().home()));
        assertThat(staffing.isStill(grace)).isTrue();
    }

    @Test
    void nobodyClosesTheirOwnAndStaffCloseNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> staffing.close(maryam.id(), maryam));
        assertThatIllegalArgumentException().isThrownBy(() -> staffing.close(maryam.id(), grace));
        assertThat(staffing.isStill(maryam)).isTrue();
    }

    @Test
    void whoSignedInWithAnEarlierPasswordIsTheSameNoMore() {
        assertThat(staffing.isStill(grace)).isTrue();
        staffing.changePassword(grace.id(), Scenes.PASSWORD, "another long one");
        assertThat(staffing.isStill(grace)).isFalse();
        assertThat(staffing.isStill(staffing.loadUserByUsername(grace.signIn())))
                .isTrue();
    }

    private StaffMember manager(Home of) {
        return hire(of, "maryam-" + of.id(), Role.MANAGER);
    }

    private StaffMember hire(Home of, String signIn, Role role) {
        return staffing.hire(of.id(), signIn, "Maryam", role, Locale.ENGLISH, Scenes.PASSWORD);
    }
}
