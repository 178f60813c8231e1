package org.ownsay.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse.MoveOptions;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.ownsay.person.Scanning;
import org.ownsay.person.WayIn;

/** Somebody who selects in one way, and never in another. */
record Selecting(Page page, WayIn way) {

    /** Presses while the tile can really be seen to be lit, in the page itself: a driver from outside would come too late. */
    private static final String CLOSE_WHILE_LIT = """
            async ({ name, code }) => {
              const lit = () => [...document.querySelectorAll('.is-lit-one')].some((tile) => tile.innerText.startsWith(name));
              const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
              const resting = () => [...document.querySelectorAll('.tile')].length > 0 && !document.querySelector('.is-lit-one');
              const press = (type) => (document.activeElement ?? document.body)
                .dispatchEvent(new KeyboardEvent(type, { code, key: code === 'Space' ? ' ' : code, bubbles: true, composed: true, cancelable: true }));
              const until = performance.now() + 40_000;
              for (let dark = performance.now(); performance.now() < until; await frame()) {
                if (!resting()) {
                  dark = performance.now();
                }
                if (lit()) {
                  await frame();
                  if (lit()) {
                    press('keydown');
                    press('keyup');
                    return;
                  }
                } else if (performance.now() - dark > 1_500) {
                  press('keydown');
                  press('keyup');
                  dark = performance.now();
                }
              }
              throw new Error(`${name} was never lit: ${document.body.innerText}`);
            }""";

    private static final String LIT = """
            (name) => [...document.querySelectorAll('.is-lit-one')].some((tile) => tile.innerText.startsWith(name))""";

    private static final String FOCUSED = """
            (name) => document.activeElement?.matches('picture-tile button') && document.activeElement.innerText.startsWith(name)""";

    /** What the tile says of itself once a pointer rests on it. */
    private static final int MOST_STEPS = 60;

    /** @param tile whose name begins so, and which is there */
    void choose(Locator tile, String name) {
        tile.waitFor();
        page.waitForTimeout(
                880); // what follows a choice within 0.8 s counts as a tremor on a screen that is nobody's yet
        switch (way) {
            case TOUCH, SUPPORTERS_HAND -> tile.click();
            case HELD_TOUCH -> hold(tile);
            case SLIDE -> slide(tile);
            case DWELL -> rest(tile);
            case ONE_SWITCH -> page.evaluate(CLOSE_WHILE_LIT, Map.of("name", name, "code", "Space"));
            case TWO_SWITCHES -> stepTo(name);
            case KEYS -> walkTo(name);
        }
    }

    private void hold(Locator tile) {
        moveTo(tile);
        page.mouse().down();
        page.waitForCondition(() -> tile.locator(".ring").count() == 0); // full
        page.mouse().up();
    }

    private void slide(Locator tile) {
        page.mouse().move(2, 2);
        page.mouse().down();
        moveTo(tile);
        page.mouse().up();
    }

    /** From the heading, where a pointer may rest. */
    private void rest(Locator tile) {
        var heading = page.locator("h1, .brand").first().boundingBox();
        page.mouse().move(heading.x + 2, heading.y + heading.height / 2);
        page.waitForTimeout(200);
        moveTo(tile);
        tile.locator(".ring").waitFor();
        page.waitForCondition(() -> tile.locator(".ring").count() == 0); // full
    }

    private void moveTo(Locator tile) {
        var box = tile.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2, new MoveOptions().setSteps(4));
    }

    private void stepTo(String name) {
        for (var steps = 0; !is(LIT, name); steps++) {
            stop(steps, name);
            page.keyboard().press(Scanning.USUAL.firstSwitch());
            page.waitForTimeout(60);
        }
        page.keyboard().press(Scanning.USUAL.secondSwitch());
    }

    private void walkTo(String name) {
        for (var steps = 0; !is(FOCUSED, name); steps++) {
            stop(steps, name);
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
    }

    private boolean is(String state, String name) {
        return (boolean) page.evaluate(state, name);
    }

    private static void stop(int steps, String name) {
        if (steps > MOST_STEPS) {
            throw new AssertionError("Never came to " + name);
        }
    }
}
