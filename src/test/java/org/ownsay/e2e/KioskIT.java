package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.HEADING;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ownsay.access.Home;
import org.ownsay.access.Homekeeping;
import org.ownsay.board.TopicId;
import org.ownsay.board.Vocabulary;
import org.ownsay.language.Texts;
import org.ownsay.person.People;
import org.ownsay.person.Person;
import org.ownsay.plan.Planning;
import org.ownsay.plan.Statement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The whole kiosk with its made-up home, on a tablet: plain http and a host that is not localhost, so that browsers hide
 * what they hide there. Every test has a tablet of its own.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "ownsay.demo=true",
            "ownsay.data=target/e2e",
            "spring.datasource.url=jdbc:h2:mem:e2e;DB_CLOSE_DELAY=-1"
        })
abstract class KioskIT {

    static final Locale URDU = Locale.forLanguageTag("ur");
    static final TopicId LUNCH = new TopicId("lunch");
    static final TopicId BREAKFAST = new TopicId("breakfast");
    static final TopicId FEELINGS = new TopicId("feelings");

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @RegisterExtension
    static final OpenBrowser browser = new OpenBrowser();

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    Planning planning;

    @Autowired
    People people;

    @Autowired
    Homekeeping homes;

    BrowserContext tablet;
    Page page;

    @BeforeEach
    void takeATablet() {
        tablet = newScreen(1280, 800);
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

    /** From rest to the first question, as a person goes. */
    void choose(String name, String company, TopicId topic) {
        open("/");
        press(texts.get("rest.start", Locale.ENGLISH));
        press(name);
        var first = person(name).languages().getFirst();
        press(texts.get("company." + company, first));
        press(vocabulary.topic(topic, first));
        assertThat(tiles()).not().hasCount(0);
    }

    /** As a person does, after a moment: what follows a press within 0.8 s counts as a tremor. */
    void press(String name) {
        page.waitForTimeout(900);
        button(name).click();
    }

    void pressFirstTile() {
        page.waitForTimeout(900);
        tiles().first().click();
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

    Stream<String> saidToday(String name) {
        return planning.listToday(home().id(), home().dayOf(Instant.now())).stream()
                .filter(statement -> statement.person().equals(person(name).id()))
                .map(Statement::ownWords);
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
