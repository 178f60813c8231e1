package org.ownsay.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.List;

/** A sitting on a tablet that never saw it before, with clocks in the page itself. */
final class BoardPage implements AutoCloseable {

    /**
     * What counts as painted is the end of the frame in which it stands on the page. A sound counts from when it leaves
     * the loudspeaker, as far as the browser knows its delay.
     */
    private static final String CLOCKS = """
            const afterThisFrame = (tell) => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => tell(performance.now());
              port2.postMessage(0);
            };
            const whenPainted = (isThere, tell) =>
              requestAnimationFrame(() => isThere() ? afterThisFrame(tell) : whenPainted(isThere, tell));
            const find = (selector) => document.querySelector(selector);
            const heading = () => find('h1')?.textContent;
            const hasPictures = () => [...document.querySelectorAll('.body img')].every((img) => img.complete);
            const clock = { painted: 0, usable: 0, felt: 0, heard: 0, seen: 0, downAt: 0, upAt: 0 };
            globalThis.clock = clock;

            const hasWords = () => find('choice-board .body .tile b');
            whenPainted(hasWords, (now) => (clock.painted = now));
            whenPainted(() => hasWords() && hasPictures(), (now) => (clock.usable = now));
            addEventListener('pointerdown', ({ timeStamp }) => {
              Object.assign(clock, { downAt: timeStamp, felt: 0 });
              const isHeldOrOld = () => find('.is-pressed') || clock.downAt !== timeStamp;
              whenPainted(isHeldOrOld, (now) => (clock.felt ||= now - timeStamp));
            }, true);
            addEventListener('pointerup', ({ timeStamp }) => {
              const before = heading();
              Object.assign(clock, { upAt: timeStamp, heard: 0, seen: 0 });
              const isNextOrOld = () => heading() !== before || clock.upAt !== timeStamp;
              whenPainted(isNextOrOld, (now) => (clock.seen ||= now - timeStamp));
            }, true);
            const { start } = AudioBufferSourceNode.prototype;
            AudioBufferSourceNode.prototype.start = function (...when) {
              start.apply(this, when);
              const delay = (this.context.baseLatency || 0) + (this.context.outputLatency || 0);
              clock.heard ||= performance.now() + delay * 1000 - clock.upAt;
            };
            """;

    private final Server server;
    private final SmallTablet tablet;
    private final BrowserContext context;
    private final Page page;

    BoardPage(Browser browser, Server server, SmallTablet tablet) {
        this.server = server;
        this.tablet = tablet;
        context = browser.newContext(new NewContextOptions().setViewportSize(1280, 800));
        tablet.screen().cookies().entrySet().stream()
                .filter(cookie -> !cookie.getKey().equals("JSESSIONID"))
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(server.url("/")))
                .forEach(cookie -> context.addCookies(List.of(cookie)));
        page = context.newPage();
        page.addInitScript(CLOCKS);
    }

    Page page() {
        return page;
    }

    /** Until somebody could choose. */
    BoardPage load() {
        page.navigate(server.url("/sitting/" + tablet.sitting()));
        read("usable");
        return this;
    }

    /** Until all is here that the board wants, and then the network is gone. */
    BoardPage cut() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        context.setOffline(true);
        return this;
    }

    Locator tile(int number) {
        return page.locator("choice-board .body button").nth(number);
    }

    Locator button(String words) {
        return page.locator("choice-board .tile").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** As a person does, after a moment: what follows a choice within 0.8 s counts as a tremor. */
    void press(Locator button) {
        page.waitForTimeout(850);
        button.first().click();
    }

    /** Puts a finger down, and takes it back: nothing is chosen. */
    double touch(Locator button) {
        var box = button.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        var felt = read("felt");
        page.mouse().move(1, 1);
        page.mouse().up();
        return felt;
    }

    /** What one of the clocks says, as soon as it has stopped, in ms. */
    double read(String clock) {
        return ((Number) page.waitForFunction("name => clock[name]", clock).jsonValue()).doubleValue();
    }

    void slowDown(int times) {
        var rate = new JsonObject();
        rate.addProperty("rate", times);
        context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
    }

    Wire listen() {
        return new Wire(context.newCDPSession(page));
    }

    @Override
    public void close() {
        context.close();
    }
}
