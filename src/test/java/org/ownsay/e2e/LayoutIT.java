package org.ownsay.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On every screen each control is there as a whole, big enough, and on top of nothing: whatever the glass, language and look. */
class LayoutIT extends KioskIT {

    record Sight(Tongue tongue, Look look) {}

    static Stream<Tongue> tongues() {
        return Tongue.list().stream();
    }

    /** Large words and heavy edges need the most room. */
    static Stream<Sight> sights() {
        return Stream.concat(
                tongues().map(tongue -> new Sight(tongue, Look.USUAL)),
                Stream.of(
                        new Sight(Tongue.ENGLISH, new Look("contrast", 40)),
                        new Sight(Tongue.list().getLast(), new Look("yellow", 40))));
    }

    @ParameterizedTest
    @MethodSource("sights")
    void aPersonsScreensHaveRoomForEverything(Sight sight) {
        assertThat(faults(Walks.OF_A_PERSON, sight, List.of(Size.values()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"left", "lower"})
    void halfAScreenHasRoomForEverything(String part) {
        assertThat(faults(Walks.OF_A_PERSON, new Sight(Tongue.ENGLISH, Look.in(part)), List.of(Size.LYING)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tongues")
    void theDeskHasRoomForEverything(Tongue tongue) {
        assertThat(faults(Walks.OF_THE_DESK, new Sight(tongue, Look.USUAL), Size.OF_DESK))
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

    private List<String> faults(List<Walk> walks, Sight sight, List<Size> sizes) {
        var faults = new ArrayList<String>();
        try (var visit = Visit.begin(walks, browser.get(), "http://127.0.0.1:" + port, sight.tongue(), sight.look())) {
            for (var walk : walks) {
                visit.go(walk);
                sizes.forEach(size -> faults.addAll(Layout.faults(visit, walk, size)));
            }
        }
        return faults;
    }
}
