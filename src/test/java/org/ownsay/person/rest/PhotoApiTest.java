package org.ownsay.person.rest;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Scenes;
import org.ownsay.choosing.Scenes.Scene;
import org.ownsay.person.Initial;
import org.ownsay.person.People;
import org.ownsay.person.Portrait;
import org.ownsay.person.Welcoming;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
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
