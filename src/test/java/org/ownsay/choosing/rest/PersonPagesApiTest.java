package org.ownsay.choosing.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
        assertThat(tilesOf("feelings")).noneMatch(tile -> tile.path("picture").isNull());
        scenes.shows(scene.mira(), Depicting.WORD);
        assertThat(read(PLAN).path("statements").path(0).path("picture").isNull())
                .isTrue();
        assertThat(tilesOf("feelings")).allMatch(tile -> tile.path("picture").isNull());
        assertThat(tilesOf("people")).allMatch(tile -> tile.path("picture").isNull());
    }

    private List<JsonNode> tilesOf(String group) {
        return read(TALK)
                .path("groups")
                .valueStream()
                .filter(each -> each.path("id").asString().equals(group))
                .flatMap(each -> each.path("tiles").valueStream())
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
    void talkHasItsGroupsAlwaysInTheSamePlaces() {
        assertThat(texts(read(TALK).path("groups"), "id")).containsExactly("quick", "feelings", "needs", "people");
    }

    @Test
    void talkSaysWholeSentencesAboutFeelings() {
        var feelings = read(TALK).path("groups").path(1).path("tiles");
        var happy = StreamSupport.stream(feelings.spliterator(), false)
                .filter(tile -> tile.path("id").asString().equals("happy"))
                .findFirst()
                .orElseThrow();
        assertThat(happy.path("words").path(0).path("text").asString()).isEqualTo("Happy");
        assertThat(happy.path("spoken").path(0).path("text").asString()).isEqualTo("Right now I feel happy.");
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
