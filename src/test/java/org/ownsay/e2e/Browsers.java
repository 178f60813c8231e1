package org.ownsay.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Debian's Chromium, as a tablet runs it, without the windows around its pages: they take half of its time. */
public final class Browsers {

    /** Nothing here is about speed: two cores may be busy with something else. */
    private static final double PATIENCE_MS = 20_000;

    private Browsers() {}

    public static Playwright playwright() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        return Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** With a microphone that beeps, and that every page may use. */
    static Browser chromiumWithMicrophone(Playwright playwright) {
        return chromium(playwright, "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream");
    }

    /** {@code tablet.test} leads to this machine, but is no localhost to the browser. */
    public static Browser chromium(Playwright playwright, String... more) {
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium-headless-shell"))
                        .setArgs(Stream.concat(
                                        Stream.of(more),
                                        Stream.of(
                                                "--no-sandbox",
                                                "--disable-gpu",
                                                "--disable-quic",
                                                "--no-first-run",
                                                "--disable-background-networking",
                                                "--disable-component-update",
                                                "--disable-sync",
                                                "--host-resolver-rules=MAP tablet.test 127.0.0.1"))
                                .toList()));
    }
}
