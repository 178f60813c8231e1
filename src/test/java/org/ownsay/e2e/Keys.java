package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody who has a keyboard and nothing else. */
final class Keys {

    /** No screen has more to come past. */
    private static final int MOST_STOPS = 150;
    /** The desk shows every option that has a picture on one page. */
    private static final int MOST_ON_A_PAGE = 1_000;

    private static final Script FOCUS = Script.of("focus.js");

    private final Page page;
    private long pressedAtNs = System.nanoTime();

    Keys(Page page) {
        this.page = page;
    }

    /** What was come past, and what was wrong with how that was seen. */
    record Way(List<String> stops, List<String> faults) {}

    void enter(Locator tile) {
        choose(tile, "Tab", "Enter");
    }

    void space(Locator tile) {
        choose(tile, "Tab", "Space");
    }

    /** From the end. */
    void enterBackwards(Locator tile) {
        choose(tile, "Shift+Tab", "Enter");
    }

    void goTo(Locator what, String key) {
        assertThat(what).isVisible();
        for (var stops = 0; !isOn(what); stops++) {
            assertThat(stops).as("Stops on the way to " + what).isLessThan(MOST_STOPS);
            page.keyboard().press(key);
        }
    }

    /** From the beginning of the page to its end, or to where it begins again. */
    Way goThrough(String screen) {
        page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }");
        var way = new Way(new ArrayList<>(), new ArrayList<>());
        var known = new ArrayList<>();
        while (way.stops.size() < MOST_ON_A_PAGE) {
            page.keyboard().press("Tab");
            var stop = (Map<?, ?>) FOCUS.askOf(page);
            if (stop == null || known.contains(stop.get("id"))) {
                return way;
            }
            known.add(stop.get("id"));
            way.stops.add(String.valueOf(stop.get("name")));
            ((List<?>) stop.get("faults"))
                    .forEach(fault -> way.faults.add("%s: %s %s".formatted(screen, stop.get("name"), fault)));
        }
        throw new AssertionError(screen + " does not end: " + way.stops);
    }

    private void choose(Locator tile, String go, String press) {
        goTo(tile, go);
        var sincePressMs = (System.nanoTime() - pressedAtNs) / 1_000_000;
        page.waitForTimeout(Math.max(0, 850 - sincePressMs)); // what follows sooner counts as a tremor
        page.keyboard().press(press);
        pressedAtNs = System.nanoTime();
    }

    private static boolean isOn(Locator what) {
        return (boolean) what.evaluate("part => part === document.activeElement");
    }
}
