package org.ownsay.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a tablet sends, as its browser would send it. */
public record TabletApi(MockMvcTester mvc, Cookie cookie) {

    public static final String HERE = "http://localhost";

    public MvcTestResult get(String path, Object... values) {
        return mvc.get().uri(path, values).cookie(cookie).exchange();
    }

    public MvcTestResult post(String path, String json) {
        return request(path, json).header("Origin", HERE).exchange();
    }

    /** Without an origin, for those who want to name another. */
    public MockMvcRequestBuilder request(String path, String json) {
        return mvc.post()
                .uri(path)
                .cookie(cookie)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
    }

    /** A failure says nothing, or says it in JSON; never how the program is made. */
    public static void assertPlain(MvcTestResult failure) {
        var body = new String(failure.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(body).doesNotContain("org.ownsay", "java.", "Exception", "at org.", "select ", "<html");
        if (!body.isEmpty()) {
            assertThat(failure.getResponse().getContentType()).matches("application/(problem\\+)?json.*");
        }
    }
}
