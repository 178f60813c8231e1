package org.ownsay.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a screen reader is told: in which order, by which names, in which language, and what has changed. */
class AccessibleNamesIT extends KioskIT {

    private static final Script PARTS = Script.of("parts.js");

    @Test
    void homeIsReadFromItsHeadingToItsOtherLanguage() {
        onScreen(Tongue.URDU, "home", page -> assertReads(page, """
                - main:
                  - heading "سلام، امینہ , Hello, Amina" [level=1]
                  - group "فوری الفاظ":
                    - button "ہاں"
                    - button "نہیں"
                  - group "چننے کی چیزیں":
                    - button "کھانا پینا , Meals"
                    - button "سرگرمیاں , Activities"
                    - button "میرا دن , My day"
                    - button "میرا حال , How I feel"
                    - button "میرا پلان , My plan"
                    - button "بات کریں , Talk"
                  - button "میں نے ختم کر لیا"
                  - status
                  - navigation "ہمیشہ یہاں":
                    - button "مدد"
                    - button "کچھ ٹھیک نہیں"
                    - button "دوبارہ سنیں"
                  - status
                  - button "English"
                """));
    }

    @Test
    void aQuestionIsReadBeforeItsAnswersAndThoseBeforeTheOtherAnswers() {
        onScreen(Tongue.URDU, "question", page -> {
            assertReads(page, """
                    - main:
                      - heading /^ابھی آپ کو پینے کے لیے کیا چاہیے؟ , What would you like to drink now\\?$/ [level=1]
                      - group "جواب":
                        - button / , /
                        - button / , /
                        - button / , /
                      - status: /صفحہ 1/
                      - group "دوسرے جواب":
                        - button "کوئی نہیں , None of these"
                        - button "کچھ اور , Something else"
                        - button "یقین نہیں , Not sure"
                        - button "ابھی نہیں , Not now"
                        - button "اور دیکھیں , More"
                      - navigation "ہمیشہ یہاں"
                      - status
                      - button "English"
                    """);
            assertThat(page.locator(".body button").first()).hasAttribute("lang", "ur");
            assertThat(page.locator(".lang button")).hasAttribute("lang", "en");
        });
    }

    @Test
    void whatIsChosenAlreadyIsToldAsPressedAndAsNotToBePressed() {
        onScreen(Tongue.ENGLISH, "question-once-begun", page -> assertThat(page.locator("[role=main]"))
                .matchesAriaSnapshot("- group \"Answers\":\n  - button [pressed] [disabled]\n"));
    }

    @Test
    void theOwnSentenceIsReadBackBeforeItIsAskedWhetherItIsRight() {
        onScreen(Tongue.ENGLISH, "read-back", page -> assertReads(page, """
                - main:
                  - heading /^I want to drink .+ now\\./ [level=1]
                  - group "Answers":
                    - figure
                    - button /^Yes, that is what I said , /
                    - button /^No, change it , /
                  - status
                  - navigation "Always here"
                """));
    }

    @Test
    void whatWasSaidAndWhatHappensNextAreReadAsLists() {
        onScreen(Tongue.ENGLISH, "thanks-for-three", page -> assertReads(page, """
                - main:
                  - heading /^Thank you, Samir\\. , / [level=1]
                  - list:
                    - listitem:
                      - figure
                    - listitem:
                      - figure
                    - listitem:
                      - figure
                  - list:
                    - listitem
                  - status
                  - group "Other answers":
                    - button /^Change it , /
                    - button /^My page , /
                """));
    }

    @Test
    void inMyPlanEverySentenceHasItsOwnWaysToHearAndToChangeIt() {
        onScreen(Tongue.ENGLISH, "plan-list", page -> assertReads(page, """
                - main:
                  - heading [level=1]
                  - article /\\./:
                    - figure
                    - button "Hear it"
                    - button "I changed my mind"
                """));
    }

    @Test
    void whatIsPutTogetherInTalkIsReadBeforeThePageItComesFrom() {
        onScreen(Tongue.ENGLISH, "talk-2", page -> assertReads(page, """
                - main:
                  - heading "How I feel" [level=1]
                  - group "What I want to say":
                    - list:
                      - listitem: Right now I feel happy.
                      - listitem: "Yes"
                      - listitem: Right now I feel calm.
                    - button "Say it"
                    - button "Take away"
                    - button "Clear"
                  - button "Next page"
                  - group "How I feel":
                    - button /Happy/
                """));
    }

    @Test
    void thatHelpIsOnItsWayIsAnnounced() {
        onScreen(Tongue.ENGLISH, "help-asked-for", page -> assertThat(
                        page.getByRole(STATUS).last())
                .hasText(texts.get("strip.sent", Locale.ENGLISH)));
    }

    static Stream<Tongue> tongues() {
        return Stream.of(Tongue.ENGLISH, Tongue.URDU);
    }

    @ParameterizedTest
    @MethodSource("tongues")
    void onAPersonsScreenWordsAreInTheirLanguageAndNothingIsReadTwiceOrMoves(Tongue tongue) {
        assertThat(faults(tongue, Walks.ofAPerson(Look.USUAL))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tongues")
    void atTheDeskWordsAreInTheirLanguage(Tongue tongue) {
        assertThat(faults(tongue, Walks.ofTheDesk(tongue))).isEmpty();
    }

    private List<String> faults(Tongue tongue, List<Walk> walks) {
        var faults = new ArrayList<String>();
        try (var visit = visit(tongue, walks)) {
            for (var walk : walks) {
                visit.go(walk);
                ((List<?>) PARTS.askOf(visit.page()))
                        .stream()
                                .map(String::valueOf)
                                .filter(fault -> !isOfAName(fault))
                                .forEach(fault -> faults.add(walk + ": " + fault));
            }
        }
        return faults;
    }

    /** Names are written as whoever bears them writes them; addresses and fingerprints are in no language. */
    private boolean isOfAName(String fault) {
        var names = Stream.concat(
                Stream.of("Ownsay", "OpenMoji", "openmoji.org", "Lounge", "Garden room", home().name()),
                Stream.of(people.listByHome(home().id()), people.listLeft(home().id()))
                        .flatMap(List::stream)
                        .flatMap(person -> Stream.of(person.name(), person.room())));
        return fault.matches("\"(http|([0-9A-F]{2}:){3}).*")
                || names.anyMatch(name -> fault.startsWith("\"" + name + "\""));
    }

    private void onScreen(Tongue tongue, String screen, Consumer<Page> look) {
        var walks = Walks.ofAPerson(Look.USUAL).stream()
                .filter(walk -> walk.screen().equals(screen))
                .toList();
        try (var visit = visit(tongue, walks)) {
            visit.go(walks.getFirst());
            look.accept(visit.page());
        }
    }

    private Visit visit(Tongue tongue, List<Walk> walks) {
        return Visit.begin(walks, browser.get(), "http://127.0.0.1:" + port, tongue, Look.USUAL);
    }

    private static void assertReads(Page page, String snapshot) {
        assertThat(page.locator("body")).matchesAriaSnapshot(snapshot);
    }
}
