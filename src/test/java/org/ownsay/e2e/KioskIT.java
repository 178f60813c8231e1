package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ownsay.access.Home;
import org.ownsay.access.Homekeeping;
import org.ownsay.board.TopicId;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.language.SpeaksAs;
import org.ownsay.language.Texts;
import org.ownsay.person.AccessProfile;
import org.ownsay.person.People;
import org.ownsay.person.Person;
import org.ownsay.person.PersonId;
import org.ownsay.person.Theme;
import org.ownsay.person.WayIn;
import org.ownsay.plan.Planning;
import org.ownsay.plan.Statement;
import org.ownsay.speech.ClipName;
import org.ownsay.speech.Manner;
import org.ownsay.speech.Speaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * The whole kiosk with its made-up home, on a tablet: plain http and a host that is not localhost, so that browsers hide
 * what they hide there. Every test has a tablet of its own.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "ownsay.demo=true",
            "ownsay.data=target/e2e",
            "ownsay.tls.names=tablet.test",
            "spring.datasource.url=jdbc:h2:mem:e2e;DB_CLOSE_DELAY=-1"
        })
@Import(TimeOfDay.InTheHome.class)
@ExtendWith(WhatWasSeen.class)
abstract class KioskIT {

    static final Locale URDU = Locale.forLanguageTag("ur");
    static final TopicId LUNCH = new TopicId("lunch");
    static final TopicId BREAKFAST = new TopicId("breakfast");
    static final TopicId FEELINGS = new TopicId("feelings");

    /** A page waits for all of its sounds; the first one that has them makes some hundreds. */
    static final int MS_TO_SAY_ALL_ONCE = 60_000;

    /** No question has more pages. */
    private static final int MOST_PAGES = 20;

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @RegisterExtension
    static final OpenBrowser browser = new OpenBrowser();

    @LocalServerPort
    int port;

    @Autowired
    TimeOfDay time;

    @Autowired
    Texts texts;

    @Autowired
    Topics topics;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    Planning planning;

    @Autowired
    People people;

    @Autowired
    Homekeeping homes;

    @Autowired
    Speaking speaking;

    BrowserContext tablet;
    Page page;

    /** A touch that lasts a moment: it also counts for whoever has to hold it. */
    ClickOptions touch = new ClickOptions();

    private long pressedAtNs = System.nanoTime();

    @BeforeEach
    void takeATablet() {
        time.beginADay();
        tablet = newScreen(1280, 800);
        time.wear(tablet, url("/"));
        Hearing.listen(tablet);
        page = tablet.newPage();
    }

    @AfterEach
    void putItAway() {
        tablet.close();
    }

    static BrowserContext newScreen(int width, int height) {
        return browser.newScreen(width, height);
    }

    String url(String path) {
        return "http://tablet.test:" + port + path;
    }

    void open(String path) {
        page.navigate(url(path));
    }

    Home home() {
        return homes.findDefault().orElseThrow();
    }

    Person person(String name) {
        return people.listByHome(home().id()).stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** English, or Welsh where it is the first, is their second language. */
    Person moveIn(String name, Locale language) {
        var tag = language.toLanguageTag();
        return people.save(new Person(
                PersonId.next(),
                home().id(),
                name,
                "Room 12",
                SpeaksAs.NEITHER,
                tag,
                tag.equals("en") ? "cy" : "en",
                "/pictures/people/pearl.svg",
                new AccessProfile(3, Theme.CALM, 24),
                List.of(),
                time.instant()));
    }

    /** It becomes that time in the home, and on its tablet. */
    void itIs(String time) {
        this.time.set(LocalTime.parse(time), tablet, url("/"));
    }

    /** From rest to the first question, as a person goes. */
    void choose(String name, String company, TopicId topic) {
        goHome(name, company);
        openTopic(topic, person(name).languages().getFirst());
        assertThat(page.locator("choice-board h1")).isVisible(new IsVisibleOptions().setTimeout(MS_TO_SAY_ALL_ONCE));
    }

    void goHome(String name, String company) {
        open("/");
        press(texts.get("rest.start", Locale.ENGLISH));
        press(name);
        page.waitForURL("**/with/**");
        press(texts.get("company." + company, person(name).languages().getFirst()));
        page.waitForURL("**/home/**");
    }

    void openArea(TopicId topic, Locale language) {
        press(vocabulary.area(topics.areaOf(topic).id(), language));
        page.waitForURL("**/area/**");
    }

    void openTopic(TopicId topic, Locale language) {
        openArea(topic, language);
        press(vocabulary.topic(topic, language));
    }

    /** Somebody may have to hold what they mean. */
    void touchAs(String name) {
        var isHeld = person(name).profile().wayIn() == WayIn.HELD_TOUCH;
        touch = isHeld ? new ClickOptions().setDelay(750) : new ClickOptions();
    }

    void press(String name) {
        press(button(name));
    }

    void pressFirstTile() {
        press(tiles().first());
    }

    /** As a person does, after a moment: what follows a press within 0.8 s counts as a tremor. */
    void press(Locator tile) {
        var sincePressMs = (System.nanoTime() - pressedAtNs) / 1_000_000;
        page.waitForTimeout(Math.max(0, 850 - sincePressMs));
        tile.click(touch);
        pressedAtNs = System.nanoTime();
    }

    void pressOption(String label, Locale language) {
        press(findOption(label, language));
    }

    /** On whichever page of the question it stands. */
    Locator findOption(String label, Locale language) {
        assertThat(page.locator(".body button").first()).isVisible();
        for (var turned = 0; !button(label).isVisible(); turned++) {
            assertThat(turned).as("Pages turned to find " + label).isLessThan(MOST_PAGES);
            press(texts.get("board.more", language));
        }
        return button(label);
    }

    /** By the beginning of its name: the second language comes after it. */
    Locator button(String name) {
        return page.getByRole(BUTTON, new GetByRoleOptions().setName(beginningWith(name)))
                .first();
    }

    /** The pattern is read by the browser, which knows no {@code Pattern.quote}. */
    static Pattern beginningWith(String text) {
        return Pattern.compile("^" + text.replaceAll("[.?*+^$()\\[\\]{}|\\\\]", "\\\\$0"));
    }

    Locator tiles() {
        return page.locator("choice-board .body button");
    }

    void assertHeading(String text) {
        assertThat(page.getByRole(HEADING).first()).containsText(text);
    }

    /** A picture that could not be fetched is complete too, but has no size. */
    static void assertLoaded(Locator image) {
        image.page().waitForCondition(() ->
                (boolean) image.evaluate("({ complete, naturalWidth }) => complete && naturalWidth > 0"));
    }

    Stream<String> saidToday(String name) {
        return planning.listToday(home().id(), home().dayOf(time.instant())).stream()
                .filter(statement -> statement.person().equals(person(name).id()))
                .map(Statement::ownWords);
    }

    /**
     * Once its sound has begun, by whichever voice: where the first one is slow, another one speaks. A machine without a voice for
     * the language is heard to say nothing.
     */
    void assertSpoken(String text, Locale language) {
        var clips = Stream.of(Manner.Row.values())
                .map(row -> new Manner(row, Manner.USUAL.ratePercent(), Manner.USUAL.pitchPercent()))
                .flatMap(manner -> speaking.findClip(text, language, manner).stream())
                .map(ClipName::value)
                .distinct()
                .toList();
        assertThat(!clips.isEmpty()).isEqualTo(speaking.speaks(language));
        if (!clips.isEmpty()) {
            Hearing.await(page, clips);
        }
    }

    List<String> barriers() {
        return barriers(page);
    }

    static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(rule -> rule.getHelp() + ": "
                                + rule.getNodes().stream()
                                        .map(CheckedNode::getHtml)
                                        .toList())
                        .toList();
    }
}
