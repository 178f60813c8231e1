package org.ownsay.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds what is cut off, too small, or on top of something else. */
final class Layout {

    private static final double PX_PER_MM = 5.885;
    /** What fingers and mice need where nobody's hands tremble. */
    private static final int LEAST_AT_DESK_PX = 44;

    private static final String FINDER = read("layout.js");

    private Layout() {}

    /** @return what is wrong, in sentences that begin with screen, language, look and size */
    static List<String> faults(Visit visit, Walk walk, Size size) {
        visit.showOn(size).settle();
        var leastPx = walk.isAtDesk() ? LEAST_AT_DESK_PX : size.leastMm * PX_PER_MM;
        return faults(visit.page(), leastPx, walk.isAtDesk())
                .map(fault -> "%s, %s, %s: %s".formatted(walk, visit, size, fault))
                .toList();
    }

    /** Tools that are nearer to the other side of the glass. What reaches from one side to the other is at both. */
    static List<String> notAt(String hand, Visit visit, Walk walk, Size size) {
        var found = (List<?>) visit.page().evaluate("""
                (hand) => ['.lang', '.rail picture-tile:first-child', '.foot .pager', '.last'].flatMap((tool) =>
                  [...document.querySelectorAll(`${tool} button`)].filter((button) => {
                    const { left, right } = button.getBoundingClientRect();
                    const toLeft = left;
                    const toRight = innerWidth - right;
                    return (hand === 'left' ? toLeft - toRight : toRight - toLeft) > 2;
                  }).map((button) => button.textContent.trim().replace(/\\s+/g, ' ')))""", hand);
        return found.stream()
                .map(tool -> "%s, %s, %s: %s".formatted(walk, visit, size, tool))
                .toList();
    }

    static Stream<String> faults(Page page, double leastPx, boolean isAtDesk) {
        var found = (List<?>) page.evaluate(FINDER, Map.of("leastPx", leastPx, "isAtDesk", isAtDesk));
        return found.stream().map(String::valueOf);
    }

    private static String read(String name) {
        try (var script = Layout.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
