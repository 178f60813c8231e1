package org.ownsay.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.AddStyleTagOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownsay.person.Welcoming;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever goes by keyboard sees where they are: a ring as thick as it must be, whole, covered by nothing, that stands out. */
class FocusIT extends KioskIT {

    @Autowired
    Welcoming welcoming;

    record Sight(Tongue tongue, Look look, Size size, List<Walk> walks) {

        @Override
        public String toString() {
            return "%s, %s, %s, %d screens".formatted(tongue, look, size, walks.size());
        }
    }

    /** Every screen on large and on small glass and from right to left; in each other theme those with the most on them. */
    static Stream<Sight> sights() {
        var contrast = new Look("contrast", 24);
        var few = Walks.ofALanguage();
        return Stream.of(
                new Sight(Tongue.ENGLISH, Look.USUAL, Size.LYING, Walks.ofAPerson(Look.USUAL)),
                new Sight(Tongue.URDU, contrast, Size.LYING, Walks.ofAPerson(contrast)),
                new Sight(Tongue.ENGLISH, Look.USUAL, Size.PHONE, few),
                new Sight(Tongue.ENGLISH, new Look("dark", 24), Size.LYING, few),
                new Sight(Tongue.URDU, new Look("yellow", 40), Size.STANDING, few));
    }

    @ParameterizedTest
    @MethodSource("sights")
    void onAPersonsScreensFocusIsSeen(Sight sight) {
        assertThat(faults(sight, false)).isEmpty();
    }

    static Stream<Sight> sightsOfTheDesk() {
        return Stream.of(
                new Sight(Tongue.ENGLISH, Look.USUAL, Size.LYING, Walks.ofTheDesk(Tongue.ENGLISH)),
                new Sight(Tongue.URDU, Look.USUAL, Size.PHONE, Walks.ofTheDesk(Tongue.URDU)));
    }

    @ParameterizedTest
    @MethodSource("sightsOfTheDesk")
    void atTheDeskFocusIsSeen(Sight sight) {
        Stream.of("Nora", "Arif").map(name -> moveIn(name, Locale.ENGLISH)).forEach(welcoming::sayGoodbye);
        assertThat(faults(sight, false)).isEmpty();
    }

    @Test
    void whereTheTabletForcesItsOwnColoursFocusAndChoiceAreSeen() {
        var once = Walks.ofAPerson(Look.USUAL).stream()
                .filter(walk -> walk.screen().equals("question-once-begun"))
                .toList();
        assertThat(faults(new Sight(Tongue.ENGLISH, Look.USUAL, Size.LYING, once), true))
                .isEmpty();
    }

    @Test
    void aRingThatIsThinPaleOrCutOffWouldBeFound() {
        open("/who");
        page.locator("h1").waitFor();
        page.addStyleTag(
                new AddStyleTagOptions()
                        .setContent(
                                "picture-tile > button.tile { outline: 1px solid #ddd !important; outline-offset: 90px !important }"));

        assertThat(new Keys(page).goThrough("who").faults())
                .anySatisfy(fault -> assertThat(fault).contains("has a ring of solid 1px"))
                .anySatisfy(fault -> assertThat(fault).contains("stands out by 1."))
                .anySatisfy(fault -> assertThat(fault).contains("cut off by the window"))
                .anySatisfy(fault -> assertThat(fault).contains("runs over"));
    }

    private List<String> faults(Sight sight, boolean isForced) {
        var faults = new ArrayList<String>();
        var origin = "http://127.0.0.1:" + port;
        try (var visit = Visit.begin(sight.walks(), browser.get(), origin, sight.tongue(), sight.look())) {
            if (isForced) {
                visit.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            }
            var keys = new Keys(visit.page());
            for (var walk : sight.walks()) {
                visit.go(walk).showOn(sight.size()).settle();
                var way = keys.goThrough(walk + ", " + visit + ", " + sight.size());
                faults.addAll(way.faults());
                assertThat(way.stops()).as(walk.screen()).isNotEmpty();
                if (isForced) {
                    var chosen = visit.page().locator("[aria-pressed=true]").first();
                    assertThat(chosen.evaluate("tile => getComputedStyle(tile).borderTopStyle"))
                            .isEqualTo("double");
                    assertThat(chosen.locator(".tick").isVisible()).isTrue();
                }
            }
        }
        return faults;
    }
}
