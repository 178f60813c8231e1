package org.ownsay.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Turns a request away with a sentence. Not with {@code sendError}: that leads to a login page, which no tablet can read. */
final class Refused {

    private Refused() {}

    static void with(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().print("{\"status\":%d,\"detail\":\"%s\"}".formatted(status.value(), detail));
    }
}
