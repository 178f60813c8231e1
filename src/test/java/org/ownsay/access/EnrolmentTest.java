package org.ownsay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Scenes;
import org.ownsay.choosing.Scenes.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

@KioskTest
class EnrolmentTest {

    @Autowired
    Scenes scenes;

    @Autowired
    Enrolment enrolment;

    @Autowired
    Staffing staffing;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    JdbcClient database;

    private Scene scene;

    @BeforeEach
    void aTabletStandsInTheLounge() {
        scene = scenes.begin();
    }

    @Test
    void aTabletIsKnownByItsCookie() {
        assertThat(enrolment.find(request(scene.cookie()))).contains(scene.tablet());
    }

    @Test
    void aScreenWithoutACookieIsNoTablet() {
        assertThat(enrolment.find(new MockHttpServletRequest())).isEmpty();
    }

    @Test
    void aGuessedSecretIsNoTablet() {
        var guess = new Cookie(scene.cookie().getName(), "0".repeat(64));
        assertThat(enrolment.find(request(guess))).isEmpty();
    }

    @Test
    void theCookieOfAnotherPortIsNoTabletHere() {
        var request = request(scene.cookie());
        request.setServerPort(8081);
        assertThat(enrolment.find(request)).isEmpty();
    }

    @Test
    void aTabletThatWasRevokedIsKnownNoMore() {
        enrolment.revoke(scene.tablet().id(), scenes.hire(scene.home(), "Maryam"));
        assertThat(enrolment.find(request(scene.cookie()))).isEmpty();
    }

    @Test
    void noScriptAndNoOtherSiteSeesTheCookie() {
        var cookie = scenes.enrol(scene.home(), "Kitchen").cookie();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
    }

    @Test
    void aTabletThatGoesOnOverHttpsIsTheSameTablet() {
        assertThat(enrolment.find(safe(8443, scene.cookie()))).contains(scene.tablet());
    }

    @Test
    void overHttpOnlyTheCookieOfThatPortCounts() {
        var request = request(scene.cookie());
        request.setServerPort(8081);
        assertThat(enrolment.find(request)).isEmpty();
    }

    @Test
    void whatWasMadeATabletOverHttpsKeepsItsCookieToHttps() {
        var made = enrolment.enrol(scene.home().id(), "Hall", 6, safe(8443));
        assertThat(made.cookie().isSecure()).isTrue();
        assertThat(made.cookie().getName()).endsWith("-8443");
        assertThat(scenes.enrol(scene.home(), "Kitchen").cookie().isSecure()).isFalse();
    }

    @Test
    void ofTwoTabletsThatAScreenWasItIsTheOneOfThisWay() {
        var made = enrolment.enrol(scene.home().id(), "Hall", 6, safe(8443));
        assertThat(enrolment.find(safe(8443, scene.cookie(), Scenes.cookie(made))))
                .contains(made.tablet());
    }

    @Test
    void madeUpCookiesDoNotHideTheRealOne() {
        assertThat(enrolment.find(safe(8443, new Cookie("ownsay-tablet-1", "made up"), scene.cookie())))
                .contains(scene.tablet());
    }

    private static MockHttpServletRequest safe(int port, Cookie... cookies) {
        var request = new MockHttpServletRequest();
        request.setSecure(true);
        request.setScheme("https");
        request.setServerPort(port);
        request.setCookies(cookies);
        return request;
    }

    @Test
    void whoReadsTheDatabaseCannotSpeakForATablet() {
        var secrets = database.sql("select secret_hash from tablet where id = :id")
                .param("id", scene.tablet().id().value())
                .query(String.class)
                .list();
        assertThat(secrets).hasSize(1).doesNotContain(scene.cookie().getValue());
    }

    @Test
    void everyTabletHasASecretOfItsOwn() {
        var kitchen = Scenes.cookie(scenes.enrol(scene.home(), "Kitchen"));
        assertThat(kitchen.getValue()).isNotEqualTo(scene.cookie().getValue()).hasSize(64);
    }

    @Test
    void staffAreKnownByTheirSignIn() {
        var grace = scenes.hire(scene.home(), "Grace");
        assertThat(staffing.loadUserByUsername(grace.signIn())).isEqualTo(grace);
    }

    @Test
    void whoHasNoAccountIsNotKnown() {
        assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> staffing.loadUserByUsername("nobody"));
    }

    @Test
    void aSignInBelongsToOnePerson() {
        scenes.hire(scene.home(), "Grace");
        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> scenes.hire(scene.home(), "Grace"));
    }

    @Test
    void passwordsAreNotKept() {
        var grace = scenes.hire(scene.home(), "Grace");
        assertThat(grace.passwordHash()).isNotEqualTo(Scenes.PASSWORD);
        assertThat(passwords.matches(Scenes.PASSWORD, grace.passwordHash())).isTrue();
    }

    @Test
    void aHashIsNotWrittenIntoLogs() {
        var grace = scenes.hire(scene.home(), "Grace");
        assertThat(grace.toString()).doesNotContain(grace.passwordHash());
    }

    @Test
    void staffAreNoManagers() {
        assertThat(scenes.hire(scene.home(), "Grace").getAuthorities())
                .map(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_STAFF");
    }

    @Test
    void managersMayDoAllThatStaffMay() {
        var grace = scenes.hire(scene.home(), "Grace");
        var manager = new StaffMember(
                grace.id(), grace.home(), "maryam", "Maryam", Role.MANAGER, grace.language(), grace.passwordHash());
        assertThat(manager.getAuthorities())
                .map(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_STAFF", "ROLE_MANAGER");
    }

    private static MockHttpServletRequest request(Cookie cookie) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookie);
        return request;
    }
}
