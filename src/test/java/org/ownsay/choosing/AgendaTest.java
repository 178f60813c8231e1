package org.ownsay.choosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownsay.board.AreaId;
import org.ownsay.board.Kind;
import org.ownsay.board.Level;
import org.ownsay.board.Question;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Response;
import org.ownsay.board.TopicId;
import org.ownsay.board.Topics;
import org.ownsay.choosing.Due.Turn;
import org.ownsay.choosing.Scenes.Scene;
import org.ownsay.plan.Planning;
import org.ownsay.plan.Source;
import org.ownsay.plan.Statement;
import org.springframework.beans.factory.annotation.Autowired;

/** What Mira is asked when: what was said, what is for later, and what is for another day. */
@KioskTest
class AgendaTest {

    private static final String SUNDAY = "2026-11-22T";

    @Autowired
    Scenes scenes;

    @Autowired
    Agenda agenda;

    @Autowired
    Topics topics;

    @Autowired
    Choosing choosing;

    @Autowired
    Answering answering;

    @Autowired
    Planning planning;

    @Autowired
    StandingClock clock;

    private Scene scene;

    @BeforeEach
    void sundayElevenInRowanHouse() {
        scene = scenes.begin();
    }

    @ParameterizedTest
    @CsvSource({
        "03:59, breakfast, LATER",
        "04:00, breakfast, NOW",
        "09:29, breakfast, NOW",
        "09:30, lunch, NOW",
        "12:59, lunch, NOW",
        "13:00, evening-meal, NOW",
        "17:59, evening-meal, NOW",
        "18:00, evening-meal, PAST"
    })
    void theMealsTakeTurnsInOnePlace(String time, String topic, Turn turn) {
        clock.set(Instant.parse(SUNDAY + time + ":00Z"));
        var place = agenda.of(topics.areas().getFirst(), scene.mira(), scene.home(), Company.ALONE)
                .getFirst();
        assertThat(place).extracting(due -> due.topic().id().value(), Due::turn).containsExactly(topic, turn);
    }

    @ParameterizedTest
    @CsvSource({"breakfast, PAST", "lunch, NOW", "evening-meal, LATER", "activities-today, NOW", "sleep, NOW"})
    void atElevenThereIsATimeForEverything(String topic, Turn turn) {
        assertThat(turn(topic)).isEqualTo(turn);
    }

    @Test
    void whoIsTooEarlyIsToldWhen() {
        assertThat(due("evening-meal"))
                .extracting(Due::from, Due::until)
                .containsExactly(LocalTime.of(13, 0), LocalTime.of(18, 0));
    }

    @Test
    void whatIsForLaterOrPastIsNotAsked() {
        assertThat(begin("breakfast")).isEmpty();
        assertThat(begin("evening-meal")).isEmpty();
    }

    @Test
    void aLunchThatWasAnsweredIsSaid() {
        sayLunch(begin("lunch").orElseThrow());
        assertThat(turn("lunch")).isEqualTo(Turn.SAID);
    }

    @Test
    void aLunchThatWasAnsweredComesBackToBeChanged() {
        var sitting = begin("lunch").orElseThrow();
        sayLunch(sitting);
        clock.set(Instant.parse(SUNDAY + "12:59:00Z"));
        assertThat(begin("lunch")).contains(sitting);
    }

    @Test
    void aLunchThatWasAnsweredHereComesBackInTheKitchenToo() {
        var sitting = begin("lunch").orElseThrow();
        sayLunch(sitting);
        var kitchen = scenes.enrol(scene.home(), "Kitchen").tablet();
        var asking = new Asking(kitchen, scene.mira().id(), new TopicId("lunch"), null, Company.ALONE, null);
        assertThat(choosing.begin(asking)).contains(sitting);
    }

    @Test
    void whatWasSaidAloneIsChangedInCompanyInASittingOfItsOwn() {
        var alone = begin("lunch").orElseThrow();
        sayLunch(alone);
        var together = choosing.begin(together("lunch")).orElseThrow();
        assertThat(together.occasion().source()).isEqualTo(Source.SELF_SUPPORTED);
        say(Says.to(together, "hot-meal-today").option("omelette"));
        assertThat(planning.listToday(scene.home().id(), scene.home().dayOf(now())))
                .extracting(Statement::ownWords, Statement::source)
                .contains(tuple("For my hot meal today I want an omelette.", Source.SELF_SUPPORTED))
                .doesNotContain(tuple("For my hot meal today I want soup.", Source.SELF_SOLO));
    }

    @Test
    void afterItsTimeLunchIsSaidAnewInNoCompany() {
        sayLunch(begin("lunch").orElseThrow());
        clock.set(Instant.parse(SUNDAY + "18:00:00Z"));
        assertThat(begin("lunch")).isPresent();
        assertThat(choosing.begin(together("lunch"))).isEmpty();
    }

    @Test
    void whatWasLeftOpenInItIsNotAskedAfterItsTime() {
        var alone = begin("lunch").orElseThrow();
        say(Says.to(alone, "hot-meal-today").option("soup"));
        var together = choosing.begin(together("lunch")).orElseThrow();
        say(Says.to(together, "pudding-today").option("custard"));
        clock.set(Instant.parse(SUNDAY + "18:00:00Z"));
        assertThat(turn("lunch")).isEqualTo(Turn.SAID);
        assertThat(begin("lunch")).isEmpty();
    }

    @Test
    void whoLooksAgainAtWhatWasSaidInOtherCompanyIsGivenTheSameSitting() {
        sayLunch(begin("lunch").orElseThrow());
        var together = choosing.begin(together("lunch"));
        assertThat(choosing.begin(together("lunch"))).isEqualTo(together);
    }

    @Test
    void aPictureThatWasFoundIsAnAnswerForGood() {
        say(Says.to(begin("my-breakfast").orElseThrow(), "breakfast-usual")
                .picture("openmoji/1F951")
                .that(Response.SOMETHING_ELSE));
        clock.set(StandingClock.SUNDAY_ELEVEN.plus(Duration.ofDays(30)));
        assertThat(turn("my-breakfast")).isEqualTo(Turn.SAID);
    }

    @Test
    void aQuestionThatWeighsMoreIsNotAskedAgainOfWhoIsAlone() {
        var asking = new Asking(
                scene.tablet(),
                scene.mira().id(),
                new TopicId("comfort"),
                new QuestionId("comfort-people"),
                Company.ALONE,
                null);
        assertThat(choosing.begin(asking)).isEmpty();
    }

    @Test
    void aQuestionThatIsAskedAgainIsOneSittingHoweverOftenItsPageIsLoaded() {
        assertThat(again("my-drinks", "tea-milk")).isEqualTo(again("my-drinks", "tea-milk"));
    }

    @Test
    void whatIsTakenBackMayBeTakenBackInALanguageThatTheyLearnedSince() {
        var sitting = begin("drinks").orElseThrow();
        var tea = Says.to(sitting, "drink-today").option("tea");
        say(tea);
        say(Says.to(sitting, "drink-today").in("pl").takenBack(tea.id()));
    }

    @Test
    void whoChoseTheHotMealIsAskedForThePuddingAlone() {
        say(Says.to(begin("lunch").orElseThrow(), "hot-meal-today").option("soup"));
        assertThat(asked(due("lunch"))).containsExactly("pudding-today");
    }

    @Test
    void laterTheSameSittingGoesOnWithThePuddingSoThatAllOfItCanBeChanged() {
        clock.set(Instant.parse(SUNDAY + "09:31:00Z"));
        var sitting = begin("lunch").orElseThrow();
        say(Says.to(sitting, "hot-meal-today").option("soup"));
        clock.set(Instant.parse(SUNDAY + "12:00:00Z"));
        assertThat(begin("lunch")).contains(sitting);
    }

    @Test
    void theRestOfALunchIsNotAskedAfterItsTime() {
        say(Says.to(begin("lunch").orElseThrow(), "hot-meal-today").option("soup"));
        clock.set(Instant.parse(SUNDAY + "13:00:00Z"));
        assertThat(turn("lunch")).isEqualTo(Turn.PAST);
        assertThat(begin("lunch")).isEmpty();
    }

    @Test
    void whatWasTakenBackIsAskedAgain() {
        var sitting = begin("lunch").orElseThrow();
        sayLunch(sitting);
        var soup = choosing.listAnswers(sitting.id()).getFirst();
        say(Says.to(sitting, "hot-meal-today").takenBack(soup.id()));
        assertThat(asked(due("lunch"))).containsExactly("hot-meal-today");
    }

    @Test
    void yesterdaysLunchIsNotTodays() {
        sayLunch(begin("lunch").orElseThrow());
        clock.set(StandingClock.SUNDAY_ELEVEN.plus(Duration.ofDays(1)));
        assertThat(asked(due("lunch"))).containsExactly("hot-meal-today", "pudding-today");
    }

    @Test
    void aDrinkIsAskedForAgainAndAgain() {
        say(Says.to(begin("drinks").orElseThrow(), "drink-today").option("tea"));
        assertThat(asked(due("drinks"))).containsExactly("drink-today");
    }

    @Test
    void whatStandsInThePlanIsNotAskedAgain() {
        say(Says.to(begin("my-breakfast").orElseThrow(), "breakfast-usual").option("toast"));
        clock.set(StandingClock.SUNDAY_ELEVEN.plus(Duration.ofDays(30)));
        assertThat(turn("my-breakfast")).isEqualTo(Turn.SAID);
        assertThat(begin("my-breakfast")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Response.class,
            names = {"NOT_NOW", "NOT_SURE", "NONE_OF_THESE", "SOMETHING_ELSE"})
    void whoDoesNotChooseIsLeftInPeaceForTheDay(Response response) {
        say(Says.to(begin("my-breakfast").orElseThrow(), "breakfast-usual").that(response));
        clock.set(Instant.parse(SUNDAY + "23:59:59Z"));
        assertThat(turn("my-breakfast")).isEqualTo(Turn.SAID);
    }

    @ParameterizedTest
    @EnumSource(
            value = Response.class,
            names = {"NOT_NOW", "NOT_SURE", "NONE_OF_THESE", "SOMETHING_ELSE"})
    void whoDidNotChooseIsAskedAgainTomorrow(Response response) {
        say(Says.to(begin("my-breakfast").orElseThrow(), "breakfast-usual").that(response));
        clock.set(Instant.parse("2026-11-23T00:00:00Z"));
        assertThat(asked(due("my-breakfast"))).containsExactly("breakfast-usual");
    }

    @Test
    void oneQuestionThatWasDeclinedLeavesTheOthersToBeAsked() {
        say(Says.to(begin("my-drinks").orElseThrow(), "tea-strength").that(Response.NOT_NOW));
        assertThat(asked(due("my-drinks"))).containsExactly("drinks-usual", "tea-milk", "drink-sweet");
    }

    @Test
    void atMostFourQuestionsAreAskedAtOnce() {
        assertThat(agenda.all(scene.mira(), scene.home(), Company.TOGETHER))
                .filteredOn(due -> due.topic().kind() != Kind.TODAY)
                .hasSizeGreaterThan(10)
                .allSatisfy(due -> assertThat(due.questions()).hasSizeBetween(1, 4));
    }

    @Test
    void everythingThatCanBeAskedIsThere() {
        assertThat(agenda.all(scene.mira(), scene.home(), Company.ALONE))
                .extracting(Due::topic)
                .containsExactlyElementsOf(topics.list());
    }

    @Test
    void oneQuestionCanBeAskedAgainThoughItStandsInThePlan() {
        say(Says.to(begin("my-drinks").orElseThrow(), "tea-strength").option("strong"));
        var again = again("my-drinks", "tea-strength");
        assertThat(again.presentations())
                .extracting(put -> put.question().value())
                .containsExactly("tea-strength");
        say(Says.to(again, "tea-strength").at(now().plusSeconds(60)).option("weak"));
        assertThat(planning.listUsual(scene.mira().id()))
                .extracting(stands -> stands.latest().ownWords())
                .containsExactly("I like my tea weak.");
    }

    @Test
    void lunchCanBeChangedUntilItIsOver() {
        assertThat(choosing.findChangeableUntil(begin("lunch").orElseThrow()))
                .contains(Instant.parse(SUNDAY + "13:00:00Z"));
    }

    @Test
    void aDrinkCanBeChangedUntilTheDayIsOver() {
        assertThat(choosing.findChangeableUntil(begin("drinks").orElseThrow()))
                .contains(Instant.parse("2026-11-23T00:00:00Z"));
    }

    @Test
    void aDayEndsWhereTheHomeIs() {
        scene = scenes.begin("Asia/Karachi");
        assertThat(choosing.findChangeableUntil(begin("drinks").orElseThrow()))
                .contains(Instant.parse(SUNDAY + "19:00:00Z"));
    }

    @Test
    void whatStandsInThePlanCanAlwaysBeChanged() {
        assertThat(choosing.findChangeableUntil(begin("my-drinks").orElseThrow()))
                .isEmpty();
    }

    @Test
    void whatWeighsMoreWaitsForSomebodyToBeThere() {
        assertThat(turn("comfort")).isEqualTo(Turn.TOGETHER);
        assertThat(begin("comfort")).isEmpty();
    }

    @Test
    void inCompanyItIsAsked() {
        assertThat(agenda.of(topics.get(new TopicId("comfort")), scene.mira(), scene.home(), Company.TOGETHER)
                        .turn())
                .isEqualTo(Turn.NOW);
    }

    @Test
    void whatWeighsMoreIsKeptAndStandsInNoPlan() {
        say(Says.to(comfort(), "comfort-things").option("music"));
        assertThat(planning.listStanding(scene.mira().id(), List.of(new QuestionId("comfort-things"))))
                .extracting(Statement::kind, Statement::ownWords)
                .containsExactly(tuple(Kind.SIGNIFICANT, "When I am very unwell, I would like music near me."));
        assertThat(planning.listUsual(scene.mira().id())).isEmpty();
        assertThat(planning.listUsualSince(scene.home().id(), Instant.EPOCH)).isEmpty();
    }

    @Test
    void whatWeighsMoreAndWasSaidIsNotAskedAgain() {
        say(Says.to(comfort(), "comfort-things").option("music"));
        var due = agenda.of(topics.get(new TopicId("comfort")), scene.mira(), scene.home(), Company.TOGETHER);
        assertThat(asked(due)).containsExactly("comfort-people");
    }

    @Test
    void onePersonsAnswersAreNotAnothers() {
        sayLunch(begin("lunch").orElseThrow());
        assertThat(agenda.of(topics.get(new TopicId("lunch")), scene.jonas(), scene.home(), Company.ALONE)
                        .turn())
                .isEqualTo(Turn.NOW);
    }

    @Test
    void painIsAskedForInItsOwnTopicWithoutAnythingBefore() {
        assertThat(asked(due("pain"))).containsExactly("pain-where-upper", "pain-where-lower", "pain-how-much");
    }

    @Test
    void anAreaHasOneTopicInEachPlace() {
        var feelings = topics.findArea(new AreaId("feelings")).orElseThrow();
        assertThat(agenda.of(feelings, scene.mira(), scene.home(), Company.ALONE))
                .extracting(Due::turn)
                .containsExactly(Turn.NOW, Turn.NOW, Turn.NOW, Turn.NOW, Turn.TOGETHER, Turn.NOW);
    }

    @Test
    void whatWasSortedStandsInThePlanAndIsAskedNoMore() {
        say(Says.to(begin("indoors").orElseThrow(), "games-like")
                .level(Level.LOW)
                .option("bingo"));
        assertThat(asked(due("indoors"))).containsExactly("creative-usual");
    }

    private Sitting comfort() {
        var asking =
                new Asking(scene.tablet(), scene.mira().id(), new TopicId("comfort"), null, Company.TOGETHER, null);
        return choosing.begin(asking).orElseThrow();
    }

    private Sitting again(String topic, String question) {
        var asking = new Asking(
                scene.tablet(), scene.mira().id(), new TopicId(topic), new QuestionId(question), Company.ALONE, null);
        return choosing.begin(asking).orElseThrow();
    }

    private Optional<Sitting> begin(String topic) {
        return choosing.begin(
                new Asking(scene.tablet(), scene.mira().id(), new TopicId(topic), null, Company.ALONE, null));
    }

    private Due due(String topic) {
        return agenda.of(topics.get(new TopicId(topic)), scene.mira(), scene.home(), Company.ALONE);
    }

    private Turn turn(String topic) {
        return due(topic).turn();
    }

    private static List<String> asked(Due due) {
        return due.questions().stream().map(Question::id).map(QuestionId::value).toList();
    }

    private Instant now() {
        return clock.instant();
    }

    private Asking together(String topic) {
        return new Asking(scene.tablet(), scene.mira().id(), new TopicId(topic), null, Company.TOGETHER, null);
    }

    private void sayLunch(Sitting sitting) {
        say(Says.to(sitting, "hot-meal-today").option("soup"));
        say(Says.to(sitting, "pudding-today").option("jelly"));
    }

    private void say(Answer answer) {
        assertThat(answering.take(List.of(answer), scene.tablet()).kept()).containsExactly(answer.id());
    }
}
