package org.ownsay.front;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.ownsay.choosing.KioskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@KioskTest
class UnknownAddressTest {

    @Autowired
    MockMvc kiosk;

    @Test
    void whoeverIsSignedInIsLedToACalmPage() throws Exception {
        kiosk.perform(get("/no/such/place").with(user("grace")).accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/" + NowhereView.ADDRESS));
    }

    @Test
    void aProgramIsToldThatItMayNot() throws Exception {
        kiosk.perform(get("/no/such/place").with(user("grace")).accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isForbidden());
    }
}
