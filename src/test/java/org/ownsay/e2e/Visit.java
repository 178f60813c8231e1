package org.ownsay.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;

/** A page in a browser that is led to a screen: in a language, and in a look. */
final class Visit implements AutoCloseable {

    /** What Flow lays out wears its look as attributes: they are put on as soon as it is there. */
    private static final String DRESS = """
            new MutationObserver(() => document.querySelectorAll('kiosk-screen').forEach((screen) =>
              Object.entries(%s).forEach(([name, value]) =>
                screen.getAttribute(name) === value || screen.setAttribute(name, value))))
              .observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['theme', 'text-pt'] });
            """;

    private static final String SETTLED = """
            async () => {
              const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
              await frame();
              await document.fonts.ready;
              await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
              await frame();
              await frame();
            }""";

    private final BrowserContext context;
    private final String origin;
    private final Tongue tongue;
    private final Look look;
    private final PreparedSitting sitting;
    private final Page page;
    private String person = "";

    private Visit(BrowserContext context, String origin, Tongue tongue, Look look) {
        this.context = context;
        this.origin = origin;
        this.tongue = tongue;
        this.look = look;
        this.sitting = new PreparedSitting(look);
        this.page = context.newPage();
    }

    /** A browser of its own: at the desk somebody is signed in, at the tablet nobody is. */
    static Visit begin(List<Walk> walks, Browser browser, String origin, Tongue tongue, Look look) {
        var options =
                new NewContextOptions().setLocale(tongue.tag()).setViewportSize(Size.LYING.width, Size.LYING.height);
        var visit = new Visit(browser.newContext(options), origin, tongue, look);
        visit.page.addInitScript(DRESS.formatted(
                "{ theme: '%s', 'text-pt': '%d', part: '%s' }".formatted(look.theme(), look.textPt(), look.part())));
        visit.page.route("**/api/sittings/*", visit.sitting::answer);
        if (walks.stream().anyMatch(Walk::isAtDesk)) {
            visit.person();
            SigningIn.at(visit.page, origin + "/desk", tongue.staff());
        }
        return visit;
    }

    Page page() {
        return page;
    }

    /** To the screen, on glass on which it can be pressed. */
    Visit go(Walk walk) {
        page.navigate("about:blank"); // whatever the last screen was still about to do ends here
        sitting.with(0, false);
        showOn(Size.LYING);
        walk.way().accept(this);
        return settle();
    }

    Visit showOn(Size size) {
        page.setViewportSize(size.width, size.height);
        return this;
    }

    /** Until words have their size and pictures are there. */
    Visit settle() {
        page.evaluate(SETTLED);
        return this;
    }

    Visit open(String path) {
        var sign = path.contains("?") ? "&" : "?";
        page.navigate(origin + path + sign + "language=" + tongue.tag());
        page.locator("h1, .rest .day:not(:empty)").first().waitFor();
        return this;
    }

    Visit openSignedOut(String path) {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        return open(path);
    }

    /** The id of whoever has this language first, as the tablet's own tiles tell it. */
    String person() {
        if (person.isEmpty()) {
            open("/who");
            var tile = page.locator("picture-tile[picture*='/people/%s']"
                    .formatted(tongue.person().toLowerCase(Locale.ROOT)));
            person = tile.getAttribute("href").replaceFirst(".*/with/", "").replaceFirst("[?].*", "");
        }
        return person;
    }

    Visit begin(String topic) {
        return begin(topic, 0);
    }

    /** To the first question; some things are chosen already. */
    Visit begin(String topic, int answers) {
        return toSitting(topic, answers, false);
    }

    /** To the end of a topic. */
    Visit beginOver(String topic, int answers) {
        return toSitting(topic, answers, true);
    }

    /** Opened at its own address once more: the page that was forwarded to it may still load itself anew. */
    private Visit toSitting(String topic, int answers, boolean isOver) {
        sitting.with(answers, isOver);
        open("/choose/" + person() + "/alone/" + topic);
        page.navigate(page.url());
        page.locator("h1").first().waitFor();
        return this;
    }

    Visit press(int tile) {
        return press(".body button", tile);
    }

    Visit pressFoot(int tile) {
        return press(".foot button", tile);
    }

    Visit pressTool(int tile) {
        return press(".rail button", tile);
    }

    Visit follow(String link) {
        page.locator(link).first().click();
        page.waitForURL("**/answers/**");
        page.locator("h1").first().waitFor();
        return this;
    }

    private Visit press(String buttons, int number) {
        page.locator(buttons).nth(number).click();
        return this;
    }

    @Override
    public String toString() {
        return tongue + ", " + look;
    }

    @Override
    public void close() {
        context.close();
    }
}
