package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No screen puts up barriers, in any theme and in either direction; a person's by the stricter measure. */
class BarriersIT extends KioskIT {

    record Sight(Tongue tongue, Look look, List<Walk> walks) {

        @Override
        public String toString() {
            return "%s, %s, %d screens".formatted(tongue, look, walks.size());
        }
    }

    /** Themes change colours alone: in each, four screens show every kind of tile and line; in the usual one all are looked at. */
    static Stream<Sight> sights() {
        var kinds = Set.of("question", "thanks", "sorting", "talk-1");
        var few = Walks.ofALanguage().stream()
                .filter(walk -> kinds.contains(walk.screen()))
                .toList();
        var tongues = List.of(Tongue.ENGLISH, Tongue.URDU);
        var all = tongues.stream().map(tongue -> new Sight(tongue, Look.USUAL, Walks.ofAPerson(Look.USUAL)));
        var themes = Stream.of("dark", "contrast", "yellow")
                .flatMap(theme -> tongues.stream().map(tongue -> new Sight(tongue, new Look(theme, 24), few)));
        return Stream.concat(all, themes);
    }

    @ParameterizedTest
    @MethodSource("sights")
    void aPersonsScreensHaveNone(Sight sight) {
        assertThat(barriers(sight)).isEmpty();
    }

    static Stream<Tongue> tongues() {
        return Tongue.listAtDesk().stream();
    }

    @ParameterizedTest
    @MethodSource("tongues")
    void theDeskHasNone(Tongue tongue) {
        assertThat(barriers(new Sight(tongue, Look.USUAL, Walks.ofTheDesk(tongue))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"people/new", "password", "accounts"})
    void aFormThatWasNotFilledInHasNoneAndGoesOnWhereItIsWrong(String form) {
        var desk = tablet.newPage();
        SigningIn.at(desk, url("/desk"), "maryam");
        desk.navigate(url("/desk/" + form));
        var button = desk.locator("main form button[type=submit]").last();
        button.focus();
        desk.keyboard().press("Enter");

        assertThat(desk.locator("[aria-invalid=true]").first()).isFocused();
        assertThat(desk.locator("[aria-invalid=true]").first()).hasAccessibleDescription(Pattern.compile("\\S.*[.?]"));
        assertThat(Barriers.at(desk)).isEmpty();
    }

    @Test
    void whoSignsInWronglyIsToldAndHasNone() {
        var desk = tablet.newPage();
        desk.navigate(url("/login"));
        desk.locator("input[name=username]").fill("nobody");
        desk.locator("input[name=password]").fill("nothing-at-all");
        desk.keyboard().press("Enter");

        assertThat(desk.locator("[role=alert]")).isVisible();
        assertThat(desk.locator("input[name=username]")).isFocused();
        assertThat(desk.locator("input[name=password]")).hasAttribute("autocomplete", "current-password");
        assertThat(Barriers.at(desk)).isEmpty();
    }

    @Test
    void theWayToHttpsHasNone() {
        var desk = tablet.newPage();
        desk.navigate(url("/install"));
        assertThat(desk.locator("h1")).isVisible();

        assertThat(Barriers.at(desk)).isEmpty();
    }

    @Test
    void aPaleWordWouldBeFoundOnAPersonsScreenAlone() {
        open("/");
        assertThat(page.locator("h1")).isVisible();
        page.evaluate("() => document.querySelector('h1').style.color = '#777'");

        assertThat(Barriers.at(page)).isEmpty();
        assertThat(Barriers.onAPersonsScreen(page)).isNotEmpty();
    }

    private List<String> barriers(Sight sight) {
        var found = new ArrayList<String>();
        try (var visit =
                Visit.begin(sight.walks(), browser.get(), "http://127.0.0.1:" + port, sight.tongue(), sight.look())) {
            for (var walk : sight.walks()) {
                visit.go(walk);
                look(visit.page(), walk).forEach(barrier -> found.add(walk + ": " + barrier));
            }
        }
        return found;
    }

    private static List<String> look(Page page, Walk walk) {
        assertThat(page).not().hasTitle("");
        return walk.isAtDesk() ? Barriers.at(page) : Barriers.onAPersonsScreen(page);
    }
}
