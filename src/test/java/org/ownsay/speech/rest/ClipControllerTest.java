package org.ownsay.speech.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.speech.Manner;
import org.ownsay.speech.Speaking;
import org.ownsay.speech.Speeches;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ClipControllerTest {

    @TempDir
    Path data;

    private Speaking speaking;
    private MockMvc mvc;

    @BeforeEach
    void setUp() {
        speaking = Speeches.in(data);
        mvc = MockMvcBuilders.standaloneSetup(new ClipController(speaking)).build();
    }

    @Test
    void aClipIsHandedOutForGood() throws Exception {
        var name = speaking.findClip("Soup", Locale.UK, Manner.USUAL).orElseThrow();
        var file = speaking.findSound(name).orElseThrow();

        mvc.perform(get("/api/clips/" + name + ".wav"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "audio/wav"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, private, immutable"))
                .andExpect(content().bytes(file));
    }

    @Test
    void aPartOfAClipCanBeAskedFor() throws Exception {
        var name = speaking.findClip("Soup", Locale.UK, Manner.USUAL).orElseThrow();

        mvc.perform(get("/api/clips/" + name + ".wav").header("Range", "bytes=0-3"))
                .andExpect(status().isPartialContent())
                .andExpect(content().string(equalTo("RIFF")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/clips/0123456789012345678901234567890123456789.wav",
                "/api/clips/x.wav",
                "/api/clips/.wav",
                "/api/clips/..%2F..%2Fclip.key.wav",
                "/api/clips/..%2Fclip.key",
                "/api/clips/%2e%2e%2fclip.wav",
                "/api/clips/ABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABCD.wav",
                "/api/clips/0123456789012345678901234567890123456789%00.wav",
                "/api/clips/0123456789012345678901234567890123456789%0A.wav"
            })
    void whatIsNotThereIsNotFound(String path) throws Exception {
        mvc.perform(get(URI.create(path))).andExpect(status().isNotFound());
    }
}
