package org.ownsay.board.rest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Scenes;
import org.ownsay.choosing.Scenes.Scene;
import org.ownsay.symbols.PackFile;
import org.ownsay.symbols.Packs;
import org.ownsay.symbols.Picture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@KioskTest
class PackPicturesApiTest {

    private static final String SUN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle r=\"4\"/></svg>";

    @Autowired
    Scenes scenes;

    @Autowired
    Packs packs;

    @Autowired
    MockMvc web;

    private Scene scene;
    private String address = "";

    @BeforeEach
    void theHomeHasAPack(@TempDir Path folder) throws IOException {
        scene = scenes.begin();
        var home = scene.home().id().value();
        var sun = Files.writeString(folder.resolve("sun"), SUN);
        packs.bring(
                new PackFile("Ours", new PackFile.Folder(Map.of("sun.svg", sun)), null, "Grace", "CC0", "en"),
                home,
                scenes.hire(scene.home(), "Ruth").id().value());
        await().until(() -> !packs.listNamed(home, Locale.ENGLISH).isEmpty());
        address = Picture.of(packs.listNamed(home, Locale.ENGLISH).getFirst().picture())
                .address();
    }

    @Test
    void aTabletOfTheHomeShowsItAndItMayDoNothing() throws Exception {
        web.perform(get(address).cookie(scene.cookie()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/svg+xml"))
                .andExpect(header().stringValues(
                                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox"))
                .andExpect(header().stringValues("X-Content-Type-Options", "nosniff"))
                .andExpect(
                        header().string("Cache-Control", allOf(containsString("no-cache"), containsString("private"))))
                .andExpect(content().string(SUN));
    }

    @Test
    void itIsSentAgainOnlyIfItChanged() throws Exception {
        var tag = Objects.requireNonNull(web.perform(get(address).cookie(scene.cookie()))
                .andReturn()
                .getResponse()
                .getHeader("ETag"));
        web.perform(get(address).cookie(scene.cookie()).header("If-None-Match", tag))
                .andExpect(status().isNotModified());
    }

    @Test
    void theStaffOfTheHomeSeeIt() throws Exception {
        web.perform(get(address).with(user(scenes.hire(scene.home(), "Grace")))).andExpect(status().isOk());
    }

    @Test
    void nobodyElseSeesIt() throws Exception {
        web.perform(get(address)).andExpect(status().isNotFound());
        var elsewhere = scenes.begin();
        web.perform(get(address).cookie(elsewhere.cookie())).andExpect(status().isNotFound());
        web.perform(get(address).with(user(scenes.hire(elsewhere.home(), "Ben"))))
                .andExpect(status().isNotFound());
        web.perform(get("/pictures/packs/" + UUID.randomUUID()).cookie(scene.cookie()))
                .andExpect(status().isNotFound());
    }
}
