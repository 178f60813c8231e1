package org.ownsay.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
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

    /**
     * All languages with usual and with large words, on all glass; themes, which differ in their edges alone, change with
     * them. Then what else a person's profile moves: the part of the screen, how many, how big, how far apart, which hand.
     */
    static Stream<Sight> sights() {
        var all = List.of(Size.values());
        var tablets = List.of(Size.LYING, Size.STANDING, Size.SEVEN_INCH, Size.SEVEN_INCH_STANDING);
        var lying = List.of(Size.LYING);
        var calm = Look.USUAL;
        var large = new Look("contrast", 40);
        return Stream.of(
                new Sight(Tongue.ENGLISH, calm, all),
                new Sight(Tongue.URDU, new Look("dark", 24), all),
                new Sight(Tongue.POLISH, calm, List.of(Size.SEVEN_INCH, Size.PHONE)),
                new Sight(Tongue.ENGLISH, large, all),
                new Sight(Tongue.URDU, new Look("yellow", 40), all),
                new Sight(Tongue.POLISH, new Look("print", 40), all),
                new Sight(Tongue.ENGLISH, calm.of(6).apart(16).with("left"), all),
                new Sight(Tongue.URDU, calm.of(2).tiles(60).apart(12).with("left"), tablets),
                new Sight(Tongue.POLISH, new Look("print", 32).of(4).tiles(45).with("right"), tablets),
                new Sight(Tongue.ENGLISH, calm.in("left"), lying),
                new Sight(Tongue.ENGLISH, large.in("right").apart(16).with("right"), lying),
                new Sight(Tongue.URDU, new Look("yellow", 40).in("left"), lying),
                new Sight(Tongue.ENGLISH, calm.in("lower").with("left"), lying),
                new Sight(Tongue.POLISH, large.in("lower"), lying));
    }

    @ParameterizedTest
    @MethodSource("sights")
    void aPersonsScreensHaveRoomForEverything(Sight sight) {
        assertThat(faults(Walks.ofAPerson(sight.look()), sight)).isEmpty();
    }

    static Stream<Sight> hands() {
        var tablets = List.of(Size.LYING, Size.STANDING, Size.SEVEN_INCH, Size.SEVEN_INCH_STANDING, Size.PHONE);
        return Stream.of(Tongue.ENGLISH, Tongue.URDU).flatMap(tongue -> Stream.of("left", "right")
                .map(hand -> new Sight(tongue, Look.USUAL.with(hand), tablets)));
    }

    /** Where the strip is a row from edge to edge, it begins there. */
    @ParameterizedTest
    @MethodSource("hands")
    void toolsStandOnTheSideOfTheHandInEveryDirectionOfWriting(Sight sight) {
        var elsewhere = new ArrayList<String>();
        walk(Walks.ofALanguage(), sight, (visit, walk) -> sight.sizes().forEach(size -> {
            visit.showOn(size).settle();
            elsewhere.addAll(Layout.notAt(sight.look().hand(), visit, walk, size));
        }));
        assertThat(elsewhere).isEmpty();
    }

    static Stream<Sight> lights() {
        var glass = List.of(Size.LYING, Size.STANDING, Size.SEVEN_INCH, Size.SEVEN_INCH_STANDING, Size.PHONE);
        return Stream.of(
                new Sight(Tongue.ENGLISH, new Look("contrast", 24), glass),
                new Sight(Tongue.URDU, new Look("dark", 24), glass),
                new Sight(Tongue.POLISH, Look.USUAL, glass));
    }

    /** What is lit, and what will be lit next, leaves every word to be read: also the one that says what the switch does. */
    @ParameterizedTest
    @MethodSource("lights")
    void noWordLiesUnderTheLight(Sight sight) {
        var faults = new ArrayList<String>();
        walk(Walks.ofALanguage(), sight, (visit, walk) -> {
            visit.light();
            sight.sizes().forEach(size -> faults.addAll(Layout.faults(visit, walk, size)));
            assertThat(visit.page().locator(Visit.LIT).count())
                    .as(walk.screen())
                    .isPositive();
            visit.lightAll();
            faults.addAll(Layout.faults(visit, walk, sight.sizes().getLast()));
        });
        assertThat(faults).isEmpty();
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
        walk(walks, sight, (visit, walk) -> sight.sizes()
                .forEach(size -> faults.addAll(Layout.faults(visit, walk, size))));
        return faults;
    }

    private void walk(List<Walk> walks, Sight sight, BiConsumer<Visit, Walk> look) {
        try (var visit = Visit.begin(walks, browser.get(), "http://127.0.0.1:" + port, sight.tongue(), sight.look())) {
            walks.forEach(walk -> look.accept(visit.go(walk), walk));
        }
    }
}
