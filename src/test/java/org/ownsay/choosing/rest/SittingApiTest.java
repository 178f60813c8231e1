package org.ownsay.choosing.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.access.Enrolment;
import org.ownsay.board.Response;
import org.ownsay.board.TopicId;
import org.ownsay.choosing.Answering;
import org.ownsay.choosing.Asking;
import org.ownsay.choosing.Choosing;
import org.ownsay.choosing.Company;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Offered;
import org.ownsay.choosing.Says;
import org.ownsay.choosing.Scenes;
import org.ownsay.choosing.Scenes.Scene;
import org.ownsay.choosing.Sitting;
import org.ownsay.choosing.SittingId;
import org.ownsay.choosing.TabletApi;
import org.ownsay.choosing.rest.SittingDocument.Given;
import org.ownsay.choosing.rest.SittingDocument.NonChoice;
import org.ownsay.choosing.rest.SittingDocument.Option;
import org.ownsay.choosing.rest.SittingDocument.Question;
import org.ownsay.choosing.rest.SittingDocument.Step;
import org.ownsay.choosing.rest.SittingDocument.Words;
import org.ownsay.language.ShownLanguage;
import org.ownsay.person.Heard;
import org.ownsay.person.Look;
import org.ownsay.person.Person;
import org.ownsay.speech.Speaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** A sitting as a tablet gets it: everything that it needs to go on by itself. */
@KioskTest
class SittingApiTest {

    private static final String SITTING = "/api/sittings/{id}";
    private static final Locale URDU = Locale.forLanguageTag("ur");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JsonMapper json;

    @Autowired
    Scenes scenes;

    @Autowired
    Choosing choosing;

    @Autowired
    Answering answering;

    @Autowired
    Enrolment enrolment;

    @Autowired
    Speaking speaking;

    private Scene scene;
    private TabletApi api;
    private Sitting lunch;

    @BeforeEach
    void miraIsAskedAboutLunchOnAKnownTablet() {
        scene = scenes.begin();
        api = new TabletApi(mvc, scene.cookie());
        lunch = begin(scene.mira(), "lunch");
    }

    @Test
    void namesThePersonAndTheirLanguages() {
        var document = read(lunch);
        assertThat(document.person().name()).isEqualTo("Mira");
        assertThat(document.languages())
                .containsExactly(
                        new ShownLanguage("en", "ltr", "English", null), new ShownLanguage("ur", "rtl", "اردو", null));
    }

    @Test
    void tellsWhichDigitsALanguageIsWrittenWith() {
        var bengali = ShownLanguage.of(Locale.of("bn"));
        assertThat(bengali.digits()).isEqualTo("beng");
    }

    @Test
    void showsThingsAsThePersonSeesThemBest() {
        assertThat(read(lunch).look())
                .isEqualTo(new Look("calm", 24, Enrolment.USUAL_PX_PER_MM, 3, "whole", 30, 8, "either"));
    }

    @Test
    void leadsBackToThePersonsOwnPage() {
        assertThat(read(lunch).home()).isEqualTo("/home/" + scene.mira().id() + "/alone");
    }

    @Test
    void asksInTheOrderThatWasStored() {
        var shown = read(lunch).questions().stream()
                .map(question -> question.options().stream().map(Option::id).toList());
        assertThat(shown)
                .containsExactlyElementsOf(lunch.presentations().stream()
                        .map(put -> put.offered().stream()
                                .map(offered -> offered.option().value())
                                .toList())
                        .toList());
    }

    @Test
    void namesEachQuestionByItsPresentation() {
        assertThat(read(lunch).questions())
                .extracting(Question::presentation, Question::yesFirst, Question::nonChoicesFirst, Question::many)
                .containsExactlyElementsOf(lunch.presentations().stream()
                        .map(put -> tuple(put.id().value(), put.yesFirst(), put.nonChoicesFirst(), false))
                        .toList());
    }

    @Test
    void tellsWhereMoreThanOneMayBeChosen() {
        assertThat(read(begin(scene.mira(), "feelings")).questions())
                .extracting(Question::many)
                .containsExactly(true, true, true, true, false);
    }

    @Test
    void tellsWhatMakesAQuestionFollow() {
        assertThat(read(begin(scene.mira(), "feelings")).questions())
                .extracting(Question::after)
                .containsExactly(null, null, "in-pain", "in-pain", "in-pain");
    }

    @Test
    void saysEverythingInBothLanguages() {
        var document = read(lunch);
        assertThat(document.questions()).allSatisfy(question -> {
            assertBoth(question.prompt());
            assertThat(question.options()).allSatisfy(option -> {
                assertBoth(option.label());
                assertBoth(option.said());
            });
        });
        assertThat(document.nonChoices()).allSatisfy(nonChoice -> {
            assertBoth(nonChoice.label());
            assertBoth(nonChoice.said());
        });
        assertThat(document.steps()).allSatisfy(step -> assertBoth(step.words()));
    }

    @Test
    void hasTheSameTextsOfTheBoardInEveryLanguage() {
        var texts = read(lunch).texts();
        assertThat(texts).containsOnlyKeys("en", "ur");
        assertThat(Objects.requireNonNull(texts.get("ur")).keySet())
                .isEqualTo(Objects.requireNonNull(texts.get("en")).keySet());
    }

    @Test
    void saysItInOneLanguageWhereThereIsOnlyOne() {
        assertThat(read(begin(scene.jonas(), "lunch")).questions())
                .allSatisfy(question -> assertThat(question.prompt()).hasSize(1));
    }

    @Test
    void namesAPictureForEveryOption() {
        assertThat(read(lunch).questions())
                .flatExtracting(Question::options)
                .extracting(Option::picture)
                .allMatch(picture -> picture.matches("/pictures/.+\\.svg"))
                .containsExactlyElementsOf(lunch.presentations().stream()
                        .flatMap(put -> put.offered().stream())
                        .map(Offered::picture)
                        .toList());
    }

    @Test
    void namesAClipForEverythingThatAVoiceCanSay() {
        assertThat(speaking.speaks(Locale.ENGLISH)).isTrue();
        assertThat(read(lunch).questions().getFirst().prompt().getFirst().clip())
                .matches("[0-9a-f]{40}");
    }

    @Test
    void tellsHowThePersonHears() {
        assertThat(read(lunch).voice()).isEqualTo(new Heard(false, 0.8, 1, 1, false));
    }

    @Test
    void namesAClipThatIsThere() {
        var clip = read(lunch).questions().getFirst().prompt().getFirst().clip();
        assertThat(api.get("/api/clips/" + clip + ".wav")).hasStatusOk();
    }

    @Test
    void namesNoClipWhereNoVoiceSpeaksTheLanguage() {
        var urdu = read(begin(scene.jonas(), "lunch")).questions().stream()
                .map(question -> question.prompt().getFirst().clip());
        assertThat(urdu).allMatch(clip -> (clip != null) == speaking.speaks(URDU));
    }

    @Test
    void offersTheFourWaysNotToChooseAlwaysInTheSamePlace() {
        assertThat(read(lunch).nonChoices())
                .extracting(NonChoice::response)
                .containsExactly(Response.NONE_OF_THESE, Response.SOMETHING_ELSE, Response.NOT_SURE, Response.NOT_NOW);
    }

    @Test
    void tellsWhatHappensNext() {
        assertThat(read(lunch).steps())
                .flatExtracting(Step::words)
                .extracting(Words::text)
                .contains("Staff will see what you said.", "Lunch is at 12:30.");
    }

    @Test
    void tellsWhatStaffMustHearOf() {
        var told = read(begin(scene.mira(), "feelings")).questions().get(1).options().stream()
                .filter(option -> option.tellStaff() != null)
                .map(Option::id);
        assertThat(told).contains("in-pain", "breathless").doesNotContain("comfortable");
    }

    @Test
    void bringsWhatWasAnsweredAlready() {
        var soup = Says.to(lunch, "hot-meal-today").option("soup");
        answering.take(List.of(soup), scene.tablet());
        assertThat(read(lunch).questions())
                .extracting(Question::given)
                .containsExactly(
                        List.of(new Given(soup.id().value(), Response.OPTION, "soup", null, null, null)), List.of());
    }

    @Test
    void bringsWhatWasTakenBackToo() {
        var soup = Says.to(lunch, "hot-meal-today").option("soup");
        var back = Says.to(lunch, "hot-meal-today")
                .at(soup.saidAt().plusSeconds(9))
                .takenBack(soup.id());
        answering.take(List.of(soup, back), scene.tablet());
        assertThat(read(lunch).questions().getFirst().given())
                .extracting(Given::takesBack)
                .containsExactly(null, soup.id().value());
    }

    @Test
    void isNotKeptByAnybodyOnTheWay() {
        assertThat(api.get(SITTING, lunch.id())).hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Test
    void isHandedToATabletOnly() {
        assertFails(mvc.get().uri(SITTING, lunch.id()).exchange(), 401);
    }

    @Test
    void isNotHandedToATabletThatWasRevoked() {
        enrolment.revoke(scene.tablet().id(), scenes.hire(scene.home(), "Maryam"));
        assertFails(api.get(SITTING, lunch.id()), 401);
    }

    @Test
    void isNotHandedToAnotherHome() {
        var elsewhere = new TabletApi(mvc, scenes.begin().cookie());
        assertFails(elsewhere.get(SITTING, lunch.id()), 404);
    }

    @Test
    void isNotFoundWhereThereIsNone() {
        assertFails(api.get(SITTING, SittingId.next()), 404);
    }

    @Test
    void isNotFoundByANameThatIsNone() {
        assertFails(api.get(SITTING, "lunch"), 400);
    }

    @Test
    void isNotHandedToAnotherSitesPage() {
        var foreign = mvc.get()
                .uri(SITTING, lunch.id())
                .cookie(scene.cookie())
                .header("Sec-Fetch-Site", "cross-site")
                .exchange();
        assertFails(foreign, 403);
    }

    private Sitting begin(Person person, String topic) {
        return choosing.begin(new Asking(scene.tablet(), person.id(), new TopicId(topic), null, Company.ALONE, null))
                .orElseThrow();
    }

    private SittingDocument read(Sitting sitting) {
        var answer = api.get(SITTING, sitting.id());
        assertThat(answer).hasStatusOk();
        return json.readValue(answer.getResponse().getContentAsByteArray(), SittingDocument.class);
    }

    private static void assertBoth(List<Words> words) {
        assertThat(words).hasSize(2);
        assertThat(words.getFirst().text()).matches("[\\p{IsLatin}\\P{IsAlphabetic}]+");
        assertThat(words.getLast().text()).matches("\\P{IsLatin}+");
    }

    private static void assertFails(MvcTestResult result, int status) {
        assertThat(result).hasStatus(status);
        TabletApi.assertPlain(result);
    }
}
