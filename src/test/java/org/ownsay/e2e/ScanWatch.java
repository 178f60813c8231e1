package org.ownsay.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Watches the light go from tile to tile, with eyes of its own, and presses a switch close to where it goes on. */
public final class ScanWatch {

    /** Quicker than anybody has it: so that many presses take a few minutes. */
    public static final int RATE_MS = 120;

    private static final int LOCK_MS = 60;
    private static final int SAME_FRAME_MS = 4;

    /** What is chosen is written down and leads nowhere: the screen stays the same. */
    private static final String WATCH = """
            (ways) => {
              const nameOf = (tile) => tile?.closest('picture-tile')?.label ?? '';
              const watch = { seen: [], chosen: [], asks: [] };
              globalThis.scanWatch = watch;
              addEventListener('chosen', (event) => {
                event.stopImmediatePropagation();
                watch.chosen.push(nameOf(event.target));
              }, true);
              const afterThisFrame = (tell) => requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => tell(performance.now());
                port2.postMessage(0);
              });
              let lit = '';
              new MutationObserver(() => {
                const now = nameOf(document.querySelector('.is-lit-one'));
                if (now !== lit) {
                  lit = now;
                  afterThisFrame((at) => {
                    watch.seen.push({ lit: now, at });
                    watch.asks.splice(0).forEach((ask) => ask(watch.seen.at(-1)));
                  });
                }
              }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
              watch.next = () => new Promise((ask) => watch.asks.push(ask));
              watch.nextLit = async () => {
                for (;;) {
                  const step = await watch.next();
                  if (step.lit) {
                    return step;
                  }
                }
              };
              document.querySelector('[ways-in]').setAttribute('ways-in', ways);
            }""";

    private static final String STEPS = """
            async (steps) => {
              const late = [];
              let before = await scanWatch.nextLit();
              while (late.length < steps) {
                const step = await scanWatch.next();
                if (before.lit && step.lit) {
                  late.push(step.at - before.at);
                }
                before = step;
              }
              return late;
            }""";

    /**
     * The key closes exactly then; the page hears of it up to 60 ms later, as on a tablet that is busy. Before a step means
     * before it is due: it is never early.
     */
    private static final String PRESS = """
            async ({ presses, asideMs, rateMs }) => {
              const told = [];
              const sleep = (ms) => new Promise((next) => setTimeout(next, ms));
              for (let press = 0; press < presses; press++) {
                const step = await scanWatch.nextLit();
                const atMs = press % 2 === 0 ? step.at + rateMs - asideMs : (await scanWatch.next()).at + asideMs;
                await sleep(Math.max(0, atMs - performance.now() - 8));
                while (performance.now() < atMs);
                const closed = new KeyboardEvent('keydown', { code: 'Space', key: ' ', bubbles: true, cancelable: true });
                const chosenBefore = scanWatch.chosen.length;
                await sleep((press * 37) % 60);
                document.body.dispatchEvent(closed);
                document.body.dispatchEvent(new KeyboardEvent('keyup', { code: 'Space', key: ' ', bubbles: true }));
                told.push({ at: closed.timeStamp, got: scanWatch.chosen.slice(chosenBefore).join() });
              }
              await scanWatch.next();
              return told.map(({ at, got }) => ({
                got,
                lit: scanWatch.seen.findLast((seen) => seen.at <= at)?.lit ?? '',
                asideMs: Math.min(...scanWatch.seen.map((seen) => Math.abs(seen.at - at))),
              }));
            }""";

    private final Page page;

    private ScanWatch(Page page) {
        this.page = page;
    }

    /** @param page a person's screen that stands there whole */
    public static ScanWatch of(Page page) {
        page.evaluate(WATCH, ways());
        return new ScanWatch(page);
    }

    /** How long each step was lit, in ms. */
    public List<Double> steps(int steps) {
        return ((List<?>) page.evaluate(STEPS, steps))
                .stream().map(late -> ((Number) late).doubleValue()).toList();
    }

    /**
     * @param asideMs how long before and after a step the switch closes, by turns
     * @return what each press chose
     */
    public List<Picked> press(int presses, int asideMs) {
        var told = (List<?>) page.evaluate(PRESS, Map.of("presses", presses, "asideMs", asideMs, "rateMs", RATE_MS));
        return told.stream().map(Map.class::cast).map(Picked::of).toList();
    }

    /**
     * @param got what was chosen
     * @param lit what was lit
     * @param asideMs how far from the nearest step it really was
     */
    public record Picked(String got, String lit, double asideMs) {

        private static Picked of(Map<?, ?> told) {
            return new Picked(
                    (String) told.get("got"), (String) told.get("lit"), ((Number) told.get("asideMs")).doubleValue());
        }

        /** So close to a step nobody can say what was seen. */
        public boolean canBeTold() {
            return asideMs >= SAME_FRAME_MS;
        }

        public boolean isRight() {
            return got.equals(lit);
        }
    }

    private static String ways() {
        var scanning = new JsonObject();
        scanning.addProperty("rateMs", RATE_MS);
        scanning.addProperty("lockMs", LOCK_MS);
        scanning.addProperty("firstPercent", 100);
        scanning.addProperty("loops", 10_000);
        var ways = new JsonObject();
        ways.addProperty("way", "ONE_SWITCH");
        ways.add("scanning", scanning);
        return ways.toString();
    }
}
