package org.ownsay.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Something that is asked of a page in its own language: a function in a file beside this class. */
record Script(String text) {

    static Script of(String name) {
        try (var script = Script.class.getResourceAsStream(name)) {
            return new Script(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Object askOf(Page page) {
        return page.evaluate(text);
    }
}
