package org.ownsay.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.ownsay.access.Enrolment;
import org.ownsay.access.Homekeeping;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Scenes;
import org.ownsay.language.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A screen of a made-up home, which becomes a tablet by itself. */
@KioskTest
class ThisTabletTest {

    @Autowired
    Scenes scenes;

    @Autowired
    Enrolment enrolment;

    @Autowired
    Homekeeping homes;

    @Autowired
    Texts texts;

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void aScreenAsks() {
        scenes.begin();
        var service = Mockito.mock(VaadinServletService.class);
        CurrentInstance.set(VaadinRequest.class, new VaadinServletRequest(request, service));
        CurrentInstance.set(VaadinResponse.class, new VaadinServletResponse(response, service));
    }

    @Test
    void oneRequestMakesOneTabletHoweverOftenItIsAskedFor() {
        var tablet = new ThisTablet(enrolment, homes, texts, true);
        assertThat(tablet.get()).isEqualTo(tablet.get());
        assertThat(response.getHeaders(HttpHeaders.SET_COOKIE)).hasSize(1);
        assertThat(tablet.get().place()).isEqualTo("Lounge");
    }

    @Test
    void aRealHomesScreenWaitsForStaff() {
        assertThatExceptionOfType(NotATablet.class)
                .isThrownBy(() -> new ThisTablet(enrolment, homes, texts, false).get());
    }

    @AfterEach
    void asBefore() {
        CurrentInstance.clearAll();
    }
}
