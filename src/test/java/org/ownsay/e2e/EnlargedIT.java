package org.ownsay.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Enlarged in the browser, and spaced as somebody reads best, nothing is lost: the desk grows downwards, a person's screens
 * show fewer things at a time.
 */
class EnlargedIT extends KioskIT {

    /** The most that WCAG 1.4.12 asks for. */
    private static final String SPACED = """
            addEventListener('DOMContentLoaded', () => document.head.append(Object.assign(document.createElement('style'), {
              textContent: `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
                p { margin-block-end: 2em !important }` })))""";

    private static final int AT_DESK_PX = 44;
    /** As on a phone. */
    private static final double ENLARGED_PX = 14 * 5.885;

    private record Glass(int width, int height) {}

    static Stream<Tongue> tongues() {
        return Tongue.listAtDesk().stream();
    }

    /** A window of 1280 by 1024 that is enlarged four times. */
    @ParameterizedTest
    @MethodSource("tongues")
    void theDeskCanBeReadFourTimesAsLargeAndSpaced(Tongue tongue) {
        var glasses = List.of(new Glass(1280, 800), new Glass(853, 533), new Glass(320, 256));

        assertThat(faults(Walks.ofTheDesk(tongue), tongue, true, glasses)).isEmpty();
    }

    @Test
    void aPersonsScreensCanBeReadTwiceAsLarge() {
        var glasses = List.of(new Glass(640, 400));

        assertThat(faults(Walks.ofALanguage(), Tongue.ENGLISH, false, glasses)).isEmpty();
    }

    @Test
    void aPersonsScreensCanBeReadSpaced() {
        assertThat(faults(Walks.ofALanguage(), Tongue.ENGLISH, true, List.of(new Glass(1280, 800))))
                .isEmpty();
    }

    private List<String> faults(List<Walk> walks, Tongue tongue, boolean isSpaced, List<Glass> glasses) {
        var faults = new ArrayList<String>();
        try (var visit = Visit.begin(walks, browser.get(), "http://127.0.0.1:" + port, tongue, Look.USUAL)) {
            if (isSpaced) {
                visit.page().addInitScript(SPACED);
            }
            for (var walk : walks) {
                visit.go(walk);
                for (var glass : glasses) {
                    visit.page().setViewportSize(glass.width, glass.height);
                    visit.settle();
                    Layout.faults(visit.page(), walk.isAtDesk() ? AT_DESK_PX : ENLARGED_PX, walk.isAtDesk())
                            .forEach(fault -> faults.add("%s, %s, %s: %s".formatted(walk, tongue, glass, fault)));
                }
            }
        }
        return faults;
    }
}
