package org.ownsay.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A page in a browser that is led to a screen: in a language, and in a look. */
final class Visit implements AutoCloseable {

    private static final String ARRIVED = "h1:not([data-left])";

    /** What Flow lays out wears its look as attributes: they are put on as soon as it is there. */
    private static final String DRESS = """
            new MutationObserver(() => document.querySelectorAll('kiosk-screen').forEach((screen) =>
              Object.entries(%s).forEach(([name, value]) =>
                screen.getAttribute(name) === value || screen.setAttribute(name, value))))
              .observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['theme', 'text-pt'] });
            """;

    /**
     * Within the page, as the tablet itself goes: a whole new page for each screen takes too long. Where somebody was in a
     * sitting is forgotten: the answers that are prepared beneath it are others each time.
     */
    private static final String LEAVE = """
            (address) => {
              document.querySelectorAll('h1').forEach((heading) => heading.setAttribute('data-left', ''));
              sessionStorage.clear();
              const { pathname, search, hash } = new URL(address);
              window.dispatchEvent(new CustomEvent('vaadin-router-go', { detail: { pathname, search, hash } }));
            }""";

    private static final String SETTLED = """
            async () => {
              const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
              for (let i = 0; i < 3; i++) { // letters that came may bring others
                await frame();
                await document.fonts.ready;
              }
              [...document.images].forEach((image) => { image.loading = 'eager'; }); // also those further down
              await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
              await frame();
            }""";

    /** Without the pause in which a second press counts as a tremor. */
    private static final String PRESS = """
            async ({ where, sign, at }) => {
              for (let frames = 0; frames < 600; frames++) {
                const tiles = [...document.querySelectorAll(`${where} picture-tile`)].filter(({ icon }) => !sign || icon === sign);
                const tile = tiles[at] ?? (frames > 60 ? tiles.at(-1) : undefined); // a page may hold fewer
                if (tile) {
                  tile.choose();
                  return;
                }
                await new Promise((next) => requestAnimationFrame(next));
              }
              throw new Error(`No tile ${at} ${sign} in ${where}: ${document.body.innerText}`);
            }""";

    static final String LIT = ".is-lit-one, .is-lit-group";

    /** One switch, so slow that the light stays for as long as is looked at it. */
    private static final String LIGHT = """
            async (lit) => {
              const screen = document.querySelector('[ways-in]');
              screen.setAttribute('ways-in', JSON.stringify({ way: 'ONE_SWITCH', scanning: { rateMs: 10_000, loops: 10 } }));
              for (let frames = 0; frames < 600 && !document.querySelector(lit); frames++) {
                await new Promise((next) => requestAnimationFrame(next));
              }
            }""";

    private static final String SORT = """
            async (things) => {
              for (let i = 0; i < things; i++) {
                document.querySelectorAll('.sort__columns picture-tile')[i % 3].choose();
                await document.querySelector('choice-board').updateComplete;
              }
            }""";

    private static final String SEE_ALL = """
            async () => {
              const tile = (sign) => [...document.querySelectorAll('picture-tile')].find(({ icon }) => icon === sign);
              while (!tile('yes')) {
                tile('more').choose();
                await document.querySelector('choice-board').updateComplete;
              }
            }""";

    private final BrowserContext context;
    private final String origin;
    private final Tongue tongue;
    private final Look look;
    private final PreparedDocuments documents;
    private final Page page;
    private String person = "";

    private Visit(BrowserContext context, String origin, Tongue tongue, Look look) {
        this.context = context;
        this.origin = origin;
        this.tongue = tongue;
        this.look = look;
        this.documents = new PreparedDocuments(look);
        this.page = context.newPage();
    }

    /** A browser of its own: at the desk somebody is signed in, at the tablet nobody is. */
    static Visit begin(List<Walk> walks, Browser browser, String origin, Tongue tongue, Look look) {
        var options =
                new NewContextOptions().setLocale(tongue.tag()).setViewportSize(Size.LYING.width, Size.LYING.height);
        var visit = new Visit(browser.newContext(options), origin, tongue, look);
        visit.page.addInitScript(DRESS.formatted(JsonMapper.shared().writeValueAsString(look.attributes())));
        visit.documents.answerIn(visit.context);
        if (walks.stream().anyMatch(Walk::isAtDesk)) {
            visit.person();
            SigningIn.at(visit.page, origin + "/desk", tongue.staff());
            visit.page.navigate("about:blank"); // Flow keeps a screen that it is told to go to again
        }
        return visit;
    }

    Page page() {
        return page;
    }

    /** To the screen, on glass on which it can be pressed. */
    Visit go(Walk walk) {
        documents.with(0, false);
        showOn(Size.LYING);
        walk.way().accept(this);
        return settle();
    }

    /** As for somebody who presses a switch. */
    Visit light() {
        page.evaluate(LIGHT, LIT);
        return this;
    }

    /** Whatever tile the light comes to. */
    Visit lightAll() {
        page.evaluate(
                "() => document.querySelectorAll('picture-tile .tile').forEach((tile) => tile.classList.add('is-lit-one'))");
        return this;
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
        var address = origin + path + sign + "language=" + tongue.tag();
        if (page.url().startsWith(origin)) {
            page.evaluate(LEAVE, address);
        } else {
            page.navigate(address);
        }
        return arrive();
    }

    /** A screen of whoever has this language first, when they are by themselves. */
    Visit openOwn(String screen, String... more) {
        var rest = more.length == 0 ? "" : "/" + String.join("/", more);
        return open("/" + screen + "/" + person() + "/alone" + rest);
    }

    /** All that is folded away comes out. */
    Visit unfold() {
        page.evaluate("() => document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
        return this;
    }

    Visit openSignedOut(String path) {
        page.navigate("about:blank");
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        return open(path);
    }

    /** Somebody else has this language first. */
    Visit of(String somebody) {
        person = somebody;
        return this;
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

    /** @param what a topic; or a topic and one question of it, which is then asked again whatever was said before */
    Visit ask(String what) {
        return ask(what, 0);
    }

    /** Some things are chosen already. */
    Visit ask(String what, int answers) {
        documents.with(answers, false);
        return openOwn("choose", what);
    }

    /** To the end of what is asked. */
    Visit askedAll(String what, int answers) {
        documents.with(answers, true);
        return openOwn("choose", what);
    }

    /** @param sign the drawing on the tile: words differ with the language */
    Visit press(String sign) {
        return press("body", sign, 0);
    }

    Visit press(String part, int tile) {
        return press(part, "", tile);
    }

    Visit pressFirst(String part) {
        return press(part, "", 0);
    }

    /** So many things, one after the other into one column after the other. */
    Visit sort(int things) {
        page.evaluate(SORT, things);
        return this;
    }

    /** Page by page, until there is a yes. */
    Visit seeAll() {
        page.evaluate(SEE_ALL);
        return this;
    }

    Visit follow(String link) {
        page.evaluate(
                "() => document.querySelectorAll('h1').forEach((heading) => heading.setAttribute('data-left', ''))");
        page.locator(link).first().click();
        return arrive();
    }

    private Visit press(String where, String sign, int at) {
        page.evaluate(PRESS, Map.of("where", where, "sign", sign, "at", at));
        return settle();
    }

    private Visit arrive() {
        page.locator(ARRIVED).first().waitFor();
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
