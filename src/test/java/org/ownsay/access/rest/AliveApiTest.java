package org.ownsay.access.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Scenes;
import org.ownsay.choosing.TabletApi;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KioskTest
class AliveApiTest {

    private static final String ALIVE = "/api/alive";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scenes scenes;

    @Test
    void aTabletIsToldThatTheServerIsThereAndItsScreenIsNot() {
        assertThat(alive(false)).hasStatusOk().bodyJson().isStrictlyEqualTo("{\"screen\":false}");
    }

    @Test
    void aTabletIsToldThatItsScreenIsThere() {
        assertThat(alive(true)).hasStatusOk().bodyJson().isStrictlyEqualTo("{\"screen\":true}");
    }

    @Test
    void theAnswerIsAskedForEveryTime() {
        assertThat(new TabletApi(mvc, scenes.begin().cookie()).get(ALIVE))
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Test
    void aScreenThatIsNoTabletIsNotTold() {
        assertThat(mvc.get().uri(ALIVE)).hasStatus(401);
    }

    @Test
    void asksForNoSession() {
        var result = new TabletApi(mvc, scenes.begin().cookie()).get(ALIVE);
        assertThat(result.getRequest().getSession(false)).isNull();
    }

    /** Or a screen would be lost as soon as two requests crossed: Flow would load it anew, and staff would be signed out. */
    @Test
    void leavesTheSessionOfTheScreenAsItIs() {
        var session = new MockHttpSession();
        var id = session.getId();
        mvc.get().uri(ALIVE).cookie(scenes.begin().cookie()).session(session).exchange();
        assertThat(session.getId()).isEqualTo(id);
    }

    /** Or a browser would never open http on this name again. */
    @Test
    void nobodyIsHeldToHttps() {
        var result = mvc.get()
                .uri("https://localhost:8443" + ALIVE)
                .cookie(scenes.begin().cookie())
                .exchange();
        assertThat(result).hasStatusOk();
        assertThat(result).doesNotContainHeader("Strict-Transport-Security");
    }

    @ParameterizedTest
    @CsvSource({
        "https://kiosk.local:8443, https://kiosk.local:8443, 200",
        "https://kiosk.local:8443, http://kiosk.local:8080, 403",
        "http://kiosk.local:8080, https://kiosk.local:8443, 403"
    })
    void eachWayTakesWhatItsOwnPagesSend(String way, String page, int status) {
        var tablet = scenes.begin().cookie();
        assertThat(mvc.get().uri(way + ALIVE).cookie(tablet).header(HttpHeaders.ORIGIN, page))
                .hasStatus(status);
    }

    private MvcTestResult alive(boolean screen) {
        return mvc.get()
                .uri(ALIVE)
                .cookie(scenes.begin().cookie())
                .with(request -> {
                    request.setRequestedSessionIdValid(screen);
                    return request;
                })
                .exchange();
    }
}
