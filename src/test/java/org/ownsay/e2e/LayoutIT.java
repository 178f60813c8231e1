package org.ownsay.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On every screen each control is there as a whole, big enough, and on top of nothing: whatever the glass, language and look. */
class LayoutIT extends KioskIT {

    record Sight(Tongue tongue, Look look, List<Size> sizes) {

        @Override
        public String toString() {
            return tongue + ", " + look;
        }
    }

    /** As most people see it, on all glass; large words in heavy edges, which need the most room; and half a screen. */
    static Stream<Sight> sights() {
        var large = List.of(Size.LYING, Size.STANDING);
        var looks = Stream.of(
                new Sight(Tongue.ENGLISH, new Look("contrast", 40), large),
                new Sight(Tongue.URDU, new Look("yellow", 40), large));
        var parts = Stream.of("left", "right", "lower")
                .map(part -> new Sight(Tongue.ENGLISH, Look.in(part), List.of(Size.LYING)));
        return Stream.of(
                        Tongue.list().stream().map(tongue -> new Sight(tongue, Look.USUAL, List.of(Size.values()))),
                        looks,
                        parts)
                .flatMap(sights -> sights);
    }

    @ParameterizedTest
    @MethodSource("sights")
    void aPersonsScreensHaveRoomForEverything(Sight sight) {
        assertThat(faults(Walks.ofAPerson(sight.look()), sight)).isEmpty();
    }

    static Stream<Tongue> tonguesAtDesk() {
        return Tongue.listAtDesk().stream();
    }

    @ParameterizedTest
    @MethodSource("tonguesAtDesk")
    void theDeskHasRoomForEverything(Tongue tongue) {
        assertThat(faults(Walks.ofTheDesk(tongue), new Sight(tongue, Look.USUAL, Size.OF_DESK)))
                .isEmpty();
    }

    @Test
    void whatIsCutOffOrCoveredWouldBeFound() {
        open("/");
        page.evaluate("""
                () => document.body.insertAdjacentHTML('beforeend',
                  `<button style="position: fixed; left: -10px; top: 0; width: 200px; height: 200px">cut off</button>
                   <button style="position: fixed; left: 150px; top: 0; width: 200px; height: 200px">covered</button>
                   <button style="position: fixed; left: 500px; top: 0; width: 40px; height: 200px">small</button>
                   <p style="position: fixed; left: 500px; top: 300px; width: 40px">Wassersportvereinsvorsitzende</p>`)""");

        assertThat(Layout.faults(page, 118, false))
                .anySatisfy(fault -> assertThat(fault).contains("cut off by the window"))
                .anySatisfy(fault -> assertThat(fault).contains("cut off\" overlaps", "covered"))
                .anySatisfy(fault -> assertThat(fault).contains("small\" is too small: 40"))
                .anySatisfy(fault -> assertThat(fault).contains("wider than its box"));
    }

    private List<String> faults(List<Walk> walks, Sight sight) {
        var faults = new ArrayList<String>();
        try (var visit = Visit.begin(walks, browser.get(), "http://127.0.0.1:" + port, sight.tongue(), sight.look())) {
            for (var walk : walks) {
                visit.go(walk);
                sight.sizes().forEach(size -> faults.addAll(Layout.faults(visit, walk, size)));
            }
        }
        return faults;
    }
}
