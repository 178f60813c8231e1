package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownsay.person.AccessProfile;
import org.ownsay.person.Dwelling;
import org.ownsay.person.Person;
import org.ownsay.person.Scanning;
import org.ownsay.person.TestPeople;
import org.ownsay.person.Theme;
import org.ownsay.person.Touching;
import org.ownsay.person.WayIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole of what a person does at their tablet, in each way in, and with nothing else touched. */
class EveryWayInIT extends ADayIT {

    @Autowired
    JdbcClient database;

    private Person samirBefore;
    private Person pearlBefore;

    @BeforeEach
    void remember() {
        samirBefore = person("Samir");
        pearlBefore = person("Pearl");
    }

    @AfterEach
    void asBefore() {
        Stream.of(samirBefore, pearlBefore)
                .forEach(before -> people.save(TestPeople.selecting(person(before.name()), before.profile())));
    }

    @ParameterizedTest
    @EnumSource
    void leadsThroughAllOfIt(WayIn way) {
        people.save(TestPeople.selecting(samirBefore, asQuickAsMayBe(way)));
        if (way == WayIn.TWO_SWITCHES) { // where somebody has one switch, nobody's screens listen to one
            people.save(TestPeople.selecting(pearlBefore, asQuickAsMayBe(WayIn.TWO_SWITCHES)));
        }
        itIs("12:00");
        open("/");
        var samir = new Selecting(page, way);
        choose(samir, text("rest.start"));
        page.waitForURL("**/who*");
        choose(samir, "Samir");
        page.waitForURL("**/with/**");
        choose(samir, text("company.alone"));
        page.waitForURL("**/home/**");
        choose(samir, vocabulary.area(topics.areaOf(LUNCH).id(), ENGLISH));
        page.waitForURL("**/area/**");
        choose(samir, vocabulary.topic(LUNCH, ENGLISH));
        assertThat(page.locator("choice-board h1")).isVisible();

        var first = firstOption();
        choose(samir, text("board.more"));
        assertThat(button(first)).isHidden();
        var dish = firstOption();
        choose(samir, dish);
        choose(samir, text("board.change"));
        choose(samir, dish);
        choose(samir, text("board.yes"));
        choose(samir, text("response.none-of-these"));
        choose(samir, text("board.yes"));
        assertThat(button(text("board.change-it"))).isVisible();
        assertThat(page.locator("choice-board .note").first()).containsText(text("board.saved"));
        assertThat(waysOfAnswers()).isNotEmpty().containsOnly(way.name());

        choose(samir, text("board.change-it"));
        choose(samir, dish);
        choose(samir, text("board.take-back"));
        choose(samir, text("response.not-now"));
        choose(samir, text("board.yes"));
        choose(samir, text("board.my-page"));
        page.waitForURL("**/home/**");

        choose(samir, text("home.plan"));
        page.waitForURL("**/plan/**");
        choose(samir, text("board.my-page"));
        page.waitForURL("**/home/**");
        choose(samir, text("home.talk"));
        page.waitForURL("**/talk/**");
        choose(samir, text("talk.say.yes"));
        if (way != WayIn.DWELL) { // browsers give sound at a press only, unless they are told otherwise: docs/kiosk.md
            assertSpoken(text("talk.say.yes"), ENGLISH);
        }
        choose(samir, text("strip.help"));
        assertThat(page.locator(".note--call")).containsText(text("strip.sent"));
        choose(samir, "\u0627\u0631\u062f\u0648");
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        choose(samir, texts.get("board.my-page", URDU));
        page.waitForURL("**/home/**");
    }

    private void choose(Selecting hand, String name) {
        hand.choose(button(name), name);
    }

    private String firstOption() {
        return tiles().first()
                .evaluate("(button) => button.closest('picture-tile').label")
                .toString();
    }

    private List<String> waysOfAnswers() {
        return database.sql("select distinct a.way from answer a join presentation p on p.id = a.presentation"
                        + " join sitting s on s.id = p.sitting where s.person = ? and a.way is not null"
                        + " and a.said_at > ?")
                .params(
                        samirBefore.id().value(),
                        time.instant().minusSeconds(3_600).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    private String text(String key) {
        return texts.get(key, Locale.ENGLISH);
    }

    private static AccessProfile asQuickAsMayBe(WayIn way) {
        var usual = new AccessProfile(3, Theme.CALM, 24);
        var scanning = Scanning.USUAL;
        return new AccessProfile(
                usual.optionsAtATime(),
                usual.theme(),
                usual.textPt(),
                usual.usablePart(),
                way,
                usual.depicting(),
                usual.spread(),
                new Touching(Touching.ActOn.RELEASE, 300, 500, Touching.Fingers.FIRST),
                new Dwelling(1_500, 500),
                new Scanning(
                        scanning.order(),
                        Scanning.FASTEST_MS,
                        100,
                        0,
                        Scanning.SHORTEST_LOCK_MS,
                        scanning.loops(),
                        scanning.cue(),
                        scanning.cuePercent(),
                        scanning.firstSwitch(),
                        scanning.secondSwitch()));
    }
}
