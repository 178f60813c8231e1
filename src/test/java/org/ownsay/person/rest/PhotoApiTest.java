package org.ownsay.person.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.access.Enrolment;
import org.ownsay.access.Role;
import org.ownsay.access.Staffing;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Scenes;
import org.ownsay.choosing.Scenes.Scene;
import org.ownsay.person.Initial;
import org.ownsay.person.People;
import org.ownsay.person.Portrait;
import org.ownsay.person.Welcoming;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@KioskTest
class PhotoApiTest {

    @Autowired
    Scenes scenes;

    @Autowired
    People people;

    @Autowired
    Welcoming welcoming;

    @Autowired
    Enrolment enrolment;

    @Autowired
    Staffing staffing;

    @Autowired
    MockMvc web;

    private Scene scene;
    private String photo = "";

    @BeforeEach
    void miraHasAPhoto() throws IOException {
        scene = scenes.begin();
        var mira = people.getOf(scene.home().id(), scene.mira().id());
        photo = welcoming.keep(mira, Portrait.of(png())).portrait();
    }

    @Test
    void aTabletOfTheHomeShowsIt() throws Exception {
        web.perform(get(photo).cookie(scene.cookie()))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.IMAGE_JPEG))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", containsString("private")));
    }

    @Test
    void theStaffOfTheHomeSeeIt() throws Exception {
        web.perform(get(photo).with(user(scenes.hire(scene.home(), "Grace")))).andExpect(status().isOk());
    }

    @Test
    void whoShowsItAgainAsksAgainAndGetsItOnce() throws Exception {
        var tag = web.perform(get(photo).cookie(scene.cookie()))
                .andExpect(header().string("Cache-Control", containsString("no-cache")))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        var again = get(photo).cookie(scene.cookie()).header("If-None-Match", Objects.requireNonNull(tag));
        web.perform(again).andExpect(status().isNotModified());
        enrolment.revoke(scene.tablet().id(), scenes.hire(scene.home(), "Grace"));
        web.perform(again).andExpect(status().isNotFound());
    }

    @Test
    void nobodySeesItAnyMoreWhenItWasTakenAway() throws Exception {
        var mira = people.getOf(scene.home().id(), scene.mira().id());
        welcoming.keep(mira.withPortrait(Initial.address("Mira")), null);
        web.perform(get(photo).cookie(scene.cookie())).andExpect(status().isNotFound());
    }

    @Test
    void whoseAccountWasClosedIsSignedOut() throws Exception {
        var grace = scenes.hire(scene.home(), "Grace");
        web.perform(get(photo).with(user(grace))).andExpect(status().isOk());
        var maryam = staffing.hire(
                grace.home(), "maryam-" + grace.id(), "Maryam", Role.MANAGER, Locale.ENGLISH, Scenes.PASSWORD);
        staffing.close(grace.id(), maryam);
        web.perform(get(photo).with(user(grace))).andExpect(status().isNotFound());
    }

    @Test
    void whosePasswordWasChangedIsSignedOutOnEveryOtherScreen() throws Exception {
        var grace = scenes.hire(scene.home(), "Grace");
        var session = new MockHttpSession();
        web.perform(get(photo).with(user(grace)).session(session)).andExpect(status().isOk());
        staffing.changePassword(grace.id(), Scenes.PASSWORD, "another long one");
        web.perform(get(photo).with(user(grace)).session(session)).andExpect(status().isNotFound());
        assertThat(session.isInvalid()).isTrue();
        web.perform(get(photo).with(user(staffing.loadUserByUsername(grace.signIn()))))
                .andExpect(status().isOk());
    }

    @Test
    void nobodyElseSeesIt() throws Exception {
        web.perform(get(photo)).andExpect(status().isNotFound());
        var elsewhere = scenes.begin();
        web.perform(get(photo).cookie(elsewhere.cookie())).andExpect(status().isNotFound());
        web.perform(get(photo).with(user(scenes.hire(elsewhere.home(), "Ben")))).andExpect(status().isNotFound());
    }

    @Test
    void aLetterTellsNothingAndIsDrawnForEverybody() throws Exception {
        web.perform(get(Initial.address("امینہ")))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("image/svg+xml"))
                .andExpect(content().string(containsString(">ا<")));
    }

    @Test
    void onlyLettersAreDrawn() throws Exception {
        web.perform(get("/pictures/initials/3c")).andExpect(status().isNotFound());
        web.perform(get("/pictures/initials/ffffff")).andExpect(status().isNotFound());
    }

    private static byte[] png() throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(700, 700, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }
}
