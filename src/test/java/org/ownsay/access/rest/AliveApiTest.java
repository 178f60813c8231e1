package org.ownsay.access.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Scenes;
import org.ownsay.choosing.TabletApi;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@KioskTest
class AliveApiTest {

    private static final String ALIVE = "/api/alive";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Scenes scenes;

    @Test
    void aTabletIsToldThatTheServerIsThereAndItsScreenIsNot() {
        assertThat(new TabletApi(mvc, scenes.begin().cookie()).get(ALIVE))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"screen\":false}");
    }

    @Test
    void aTabletIsToldThatItsScreenIsThere() {
        var request = mvc.get()
                .uri(ALIVE)
                .cookie(scenes.begin().cookie())
                .session(new MockHttpSession())
                .with(mock -> {
                    mock.setRequestedSessionIdValid(true);
                    return mock;
                });
        assertThat(request).bodyJson().isStrictlyEqualTo("{\"screen\":true}");
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
}
