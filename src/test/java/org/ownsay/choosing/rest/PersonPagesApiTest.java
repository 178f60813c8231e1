package org.ownsay.choosing.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.access.Role;
import org.ownsay.access.Staffing;
import org.ownsay.board.TopicId;
import org.ownsay.choosing.Answer;
import org.ownsay.choosing.Answering;
import org.ownsay.choosing.Asking;
import org.ownsay.choosing.Choosing;
import org.ownsay.choosing.Company;
import org.ownsay.choosing.KioskTest;
import org.ownsay.choosing.Says;
import org.ownsay.choosing.Scenes;
import org.ownsay.choosing.Scenes.Scene;
import org.ownsay.choosing.Sitting;
import org.ownsay.choosing.TabletApi;
import org.ownsay.person.Depicting;
import org.ownsay.person.People;
import org.ownsay.person.Phrase;
import org.ownsay.person.Phrasing;
import org.ownsay.person.Welcoming;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person's own plan, and what they can say at once, as a tablet gets them. */
@KioskTest
class PersonPagesApiTest {

    private static final String PLAN = "/api/plans/{person}?company=alone";
    private static final String TALK = "/api/talk/{person}?company=alone";

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
    People people;

    @Autowired
    Phrasing phrasing;

    @Autowired
    Staffing staffing;

    @Autowired
    Welcoming welcoming;

    private Scene scene;
    private TabletApi api;

    @BeforeEach
    void miraHasAPlan() {
        scene = scenes.begin();
        api = new TabletApi(mvc, scene.cookie());
    }

    @Test
    void bringsWhatStandsInThePlanInBothLanguages() {
        var porridge = say("my-breakfast", "breakfast-usual", "porridge");
        var line = read(PLAN).path("statements").path(0);
        assertThat(line.path("id").asString()).isEqualTo(porridge.id().toString());
        assertThat(line.path("presentation").asString())
                .isEqualTo(porridge.presentation().value().toString());
        assertThat(line.path("ownWords").asString()).isEqualTo("For breakfast I usually like porridge.");
        assertThat(line.path("said").path(0).path("text").asString())
                .isEqualTo("For breakfast I usually like porridge.");
        assertThat(line.path("said").path(1).path("text").asString()).matches("\\P{IsLatin}+");
        assertThat(line.path("when").path(0).path("text").asString()).isEqualTo("I said this on 22 November.");
    }

    @Test
    void leadsToTheSameQuestionAgain() {
        say("my-breakfast", "breakfast-usual", "porridge");
        assertThat(read(PLAN).path("statements").path(0).path("again").asString())
                .isEqualTo("/choose/" + scene.mira().id() + "/alone/my-breakfast/breakfast-usual");
    }

    @Test
    void whoReadsWordsBestSeesNoPictureOfAnOptionInTheirPlanAndInTalk() {
        say("my-breakfast", "breakfast-usual", "porridge");
        assertThat(read(PLAN).path("statements").path(0).path("picture").asString())
                .isEqualTo("/pictures/own/porridge.svg");
        assertThat(picturesOn("feelings")).isNotEmpty().containsOnly(true);
        scenes.shows(scene.mira(), Depicting.WORD);
        assertThat(read(PLAN).path("statements").path(0).path("picture").isNull())
                .isTrue();
        assertThat(picturesOn("feelings")).isNotEmpty().containsOnly(false);
        assertThat(picturesOn("pain-where")).isNotEmpty().containsOnly(false);
    }

    @Test
    void whoReadsWordsBestStillSeesWhereEachGroupOfTalkIs() {
        scenes.shows(scene.mira(), Depicting.WORD);
        assertThat(picturesOn("needs")).isNotEmpty().containsOnly(true);
    }

    @Test
    void whoReadsWordsBestSeesNoPictureThatStaffPickedForAPhrase() {
        prepare(Map.of("en", "My usual, please."), "own/porridge");
        assertThat(picturesOn("mine")).hasSize(1).containsOnly(true);
        scenes.shows(scene.mira(), Depicting.WORD);
        assertThat(picturesOn("mine")).hasSize(1).containsOnly(false);
    }

    /** Whether there is one, tile by tile. */
    private List<Boolean> picturesOn(String page) {
        return list(page(page).path("tiles")).stream()
                .map(tile -> !tile.path("picture").isNull())
                .toList();
    }

    @Test
    void whatIsForTodayIsNotInThePlan() {
        say("drinks", "drink-today", "tea");
        assertThat(read(PLAN).path("statements")).isEmpty();
    }

    @Test
    void whatWeighsMoreIsNotInThePlanByItself() {
        var asking =
                new Asking(scene.tablet(), scene.mira().id(), new TopicId("comfort"), null, Company.TOGETHER, null);
        var comfort = choosing.begin(asking).orElseThrow();
        answering.take(List.of(Says.to(comfort, "comfort-things").option(first(comfort))), scene.tablet());
        assertThat(read(PLAN).path("statements")).isEmpty();
    }

    @Test
    void whatWasTakenOutOnTheTabletIsGone() {
        var sitting = begin("my-breakfast");
        var porridge = Says.to(sitting, "breakfast-usual").option("porridge");
        answering.take(List.of(porridge), scene.tablet());
        answering.take(List.of(Says.to(sitting, "breakfast-usual").takenBack(porridge.id())), scene.tablet());
        assertThat(read(PLAN).path("statements")).isEmpty();
    }

    @Test
    void namesOnlyTheAreasThatHoldSomething() {
        say("my-breakfast", "breakfast-usual", "porridge");
        assertThat(texts(read(PLAN).path("areas"), "id")).containsExactly("meals");
    }

    @Test
    void talkHasItsPagesAlwaysInTheSamePlaces() {
        assertThat(texts(page("start").path("tiles"), "opens"))
                .containsExactly(
                        "quick", "feelings", "needs", "people", "food", "things", "chat", "questions", "about");
        assertThat(texts(page("needs").path("tiles"), "opens"))
                .containsExactly("body", "pain", "comfort", "where-to", "bring");
    }

    @Test
    void everyPageOfTalkThatATileOpensIsThereAndHoldsSomething() {
        var pages = list(read(TALK).path("pages"));
        var opened = pages.stream()
                .flatMap(page -> list(page.path("tiles")).stream())
                .filter(tile -> !tile.path("opens").isNull())
                .map(tile -> tile.path("opens").asString())
                .toList();
        assertThat(pages.stream().skip(1).map(page -> page.path("id").asString()))
                .containsExactlyInAnyOrderElementsOf(opened)
                .doesNotHaveDuplicates();
        assertThat(pages).allSatisfy(page -> assertThat(page.path("tiles")).isNotEmpty());
    }

    @Test
    void talkSaysAboutTwoHundredThingsAndNoneTwiceOnAPage() {
        var pages = list(read(TALK).path("pages"));
        assertThat(pages.stream()
                        .flatMap(page -> list(page.path("tiles")).stream())
                        .filter(tile -> tile.path("opens").isNull()))
                .hasSizeBetween(150, 250)
                .allSatisfy(tile -> assertThat(
                                tile.path("spoken").path(0).path("text").asString())
                        .isNotBlank());
        assertThat(pages)
                .allSatisfy(page -> assertThat(texts(page.path("tiles"), "id")).doesNotHaveDuplicates());
    }

    @Test
    void quickWordsStandOnEveryPage() {
        assertThat(texts(read(TALK).path("quick"), "id"))
                .containsExactly("yes", "no", "stop", "more", "all-done", "maybe");
    }

    @Test
    void talkSaysWholeSentencesAboutFeelings() {
        var happy = tile("feelings", "happy");
        assertThat(happy.path("words").path(0).path("text").asString()).isEqualTo("Happy");
        assertThat(happy.path("spoken").path(0).path("text").asString()).isEqualTo("Right now I feel happy.");
    }

    @Test
    void talkKnowsTheirName() {
        assertThat(tile("about", "my-name").path("spoken").path(0).path("text").asString())
                .isEqualTo("My name is Mira.");
    }

    @Test
    void whatStaffPreparedStandsFirstInTheOrderInWhichItWasPut() {
        assertThat(texts(page("start").path("tiles"), "opens")).doesNotContain("mine");
        var tea = prepare(Map.of("en", "Where is my tea?", "ur", "میری چائے کہاں ہے؟"), "own/tea");
        var back = prepare(Map.of("en", "Scratch my back."), null);
        assertThat(texts(page("start").path("tiles"), "opens")).startsWith("mine", "quick");
        assertThat(texts(page("mine").path("tiles"), "id"))
                .containsExactly(tea.id().toString(), back.id().toString());
        var shown = tile("mine", tea.id().toString());
        assertThat(shown.path("picture").asString()).isEqualTo("/pictures/own/tea.svg");
        assertThat(texts(shown.path("spoken"), "text")).containsExactly("Where is my tea?", "میری چائے کہاں ہے؟");
        assertThat(shown.path("spoken").path(0).path("clip").asString()).isNotBlank();
    }

    @Test
    void whatIsPreparedInOneLanguageIsNotReadByAVoiceOfAnother() {
        var back = prepare(Map.of("en", "Scratch my back."), null);
        var spoken = tile("mine", back.id().toString()).path("spoken");
        assertThat(texts(spoken, "text")).containsExactly("Scratch my back.", "");
        assertThat(spoken.path(1).path("clip").isNull()).isTrue();
    }

    @Test
    void whatIsPreparedInNoneOfTheirLanguagesIsNotThere() {
        prepare(Map.of("pl", "Gdzie moja herbata?"), null);
        assertThat(texts(page("start").path("tiles"), "opens")).doesNotContain("mine");
    }

    private Phrase prepare(Map<String, String> words, @Nullable String picture) {
        var signIn = "grace-" + UUID.randomUUID();
        var grace = staffing.hire(scene.home().id(), signIn, "Grace", Role.STAFF, Locale.ENGLISH, "made-for-tests");
        return phrasing.keep(scene.mira().id(), words, picture, grace.id());
    }

    private JsonNode page(String id) {
        return find(read(TALK).path("pages"), id);
    }

    private JsonNode tile(String page, String id) {
        return find(page(page).path("tiles"), id);
    }

    private static JsonNode find(JsonNode all, String id) {
        return list(all).stream()
                .filter(one -> one.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> list(JsonNode all) {
        return StreamSupport.stream(all.spliterator(), false).toList();
    }

    @Test
    void nobodyElsesPlanIsHandedOut() {
        assertThat(api.get(PLAN, UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void nothingIsHandedOutOfWhoHasLeft() {
        welcoming.sayGoodbye(people.getOf(scene.home().id(), scene.mira().id()));
        assertThat(api.get(PLAN, scene.mira().id())).hasStatus(404);
        assertThat(api.get(TALK, scene.mira().id())).hasStatus(404);
    }

    @Test
    void anUnknownCompanyIsNotFound() {
        assertThat(api.get("/api/plans/{person}?company=crowd", scene.mira().id()))
                .hasStatus(404);
    }

    private Answer say(String topic, String question, String option) {
        var answer = Says.to(begin(topic), question).option(option);
        answering.take(List.of(answer), scene.tablet());
        return answer;
    }

    private Sitting begin(String topic) {
        return choosing.begin(
                        new Asking(scene.tablet(), scene.mira().id(), new TopicId(topic), null, Company.ALONE, null))
                .orElseThrow();
    }

    private static String first(Sitting sitting) {
        return sitting.presentations().getFirst().offered().getFirst().option().value();
    }

    private JsonNode read(String address) {
        var answer = api.get(address, scene.mira().id());
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private static List<String> texts(JsonNode nodes, String name) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> node.path(name).asString())
                .toList();
    }
}
