package org.ownsay.choosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownsay.board.Meal;
import org.ownsay.board.Response;
import org.ownsay.board.TopicId;
import org.ownsay.calls.Call;
import org.ownsay.calls.CallId;
import org.ownsay.calls.CallKind;
import org.ownsay.calls.Calling;
import org.ownsay.choosing.Scenes.Scene;
import org.ownsay.person.Person;
import org.ownsay.plan.Planning;
import org.ownsay.plan.Source;
import org.ownsay.plan.Stands;
import org.ownsay.plan.Statement;
import org.ownsay.plan.StatementId;
import org.ownsay.plan.UnreliablePlanning;
import org.ownsay.storage.News;
import org.ownsay.storage.UnreliableDisk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;

/** The way of an answer through the server, from what a tablet sends to what stands in the plan. */
@KioskTest
class AnsweringTest {

    private static final LocalDate SUNDAY = LocalDate.parse("2026-11-22");
    private static final Instant ELEVEN = StandingClock.SUNDAY_ELEVEN;

    @Autowired
    Scenes scenes;

    @Autowired
    Choosing choosing;

    @Autowired
    Answering answering;

    @Autowired
    Answers answers;

    @Autowired
    EvidenceBook evidence;

    @Autowired
    Planning planning;

    @Autowired
    Calling calling;

    @Autowired
    News news;

    @Autowired
    UnreliableDisk disk;

    @Autowired
    UnreliablePlanning unreliable;

    @Autowired
    StandingClock clock;

    private Scene scene;
    private Sitting lunch;
    private final AnswerId id = AnswerId.next();

    @BeforeEach
    void miraIsAskedAboutLunch() {
        scene = scenes.begin();
        lunch = begin(scene.mira(), "lunch");
    }

    @Test
    void anAnswerIsKeptAsItWasSaid() {
        var soup = hotMeal().at(Instant.parse("2026-11-22T11:00:30.123456789Z")).option("soup");
        take(soup);
        assertThat(choosing.listAnswers(lunch.id())).containsExactly(soup);
    }

    @Test
    void anAnswerIsAcknowledgedByItsId() {
        assertThat(take(hotMeal().id(id).option("soup"))).isEqualTo(new Reply(List.of(id), List.of()));
    }

    @Test
    void anAnswerBecomesAStatementInThePersonsOwnWords() {
        take(hotMeal().option("soup"));
        assertThat(said()).containsExactly("For my hot meal today I want soup.");
    }

    @Test
    void anAnswerGivenInTheOtherLanguageIsSaidInThatLanguage() {
        take(hotMeal().in("ur").option("soup"));
        assertThat(statements()).singleElement().satisfies(statement -> {
            assertThat(statement.language()).isEqualTo("ur");
            assertThat(statement.ownWords()).matches("\\P{IsLatin}+");
        });
    }

    @Test
    void aStatementKnowsWhereItComesFrom() {
        take(hotMeal().id(id).option("soup"));
        assertThat(statements())
                .singleElement()
                .extracting(
                        Statement::id,
                        Statement::person,
                        Statement::source,
                        Statement::sitting,
                        Statement::forDay,
                        Statement::forMeal,
                        Statement::receivedAt)
                .containsExactly(
                        new StatementId(id.value()),
                        scene.mira().id(),
                        Source.SELF_SOLO,
                        lunch.id().value(),
                        SUNDAY,
                        Meal.LUNCH,
                        ELEVEN);
    }

    @Test
    void whatIsUsualGoesIntoThePlanAndBelongsToNoDay() {
        take(Says.to(begin(scene.mira(), "breakfast"), "breakfast-usual").option("toast"));
        assertThat(planning.listUsual(scene.mira().id()))
                .extracting(Stands::latest)
                .extracting(Statement::forDay, Statement::ownWords)
                .containsExactly(tuple(null, "For breakfast I usually like toast."));
    }

    @Test
    void anAnswerThatComesLateIsForTheDayItWasAskedFor() {
        clock.set(ELEVEN.plus(Duration.ofHours(20)));
        take(hotMeal().option("soup"));
        assertThat(said()).containsExactly("For my hot meal today I want soup.");
    }

    @Test
    void anAnswerThatIsSentAgainIsAcknowledgedAgain() {
        var soup = hotMeal().id(id).option("soup");
        take(soup);
        assertThat(take(soup, soup).kept()).containsExactly(id, id);
    }

    @Test
    void anAnswerThatIsSentAgainIsKeptOnce() {
        var soup = hotMeal().option("soup");
        take(soup);
        take(soup, soup);
        assertThat(statements()).hasSize(1);
    }

    @Test
    void anAnswerThatComesFromManySidesAtOnceIsKeptOnce() throws Exception {
        var soup = hotMeal().id(id).option("soup");
        try (var tablets = Executors.newFixedThreadPool(4)) {
            var replies = IntStream.range(0, 8)
                    .mapToObj(i -> tablets.submit(() -> take(soup)))
                    .toList();
            for (var reply : replies) {
                assertThat(reply.get(20, TimeUnit.SECONDS).kept()).containsExactly(id);
            }
        }
        assertThat(choosing.listAnswers(lunch.id())).containsExactly(soup);
    }

    @Test
    void anotherAnswerWithTheSameIdIsRefused() {
        take(hotMeal().id(id).option("soup"));
        assertThat(take(hotMeal().id(id).option("omelette"))).isEqualTo(refused(Why.OTHER_ANSWER_WITH_THIS_ID));
    }

    @Test
    void anotherAnswerWithTheSameIdChangesNothing() {
        take(hotMeal().id(id).option("soup"));
        take(hotMeal().id(id).option("omelette"));
        assertThat(said()).containsExactly("For my hot meal today I want soup.");
    }

    @Test
    void nothingThatWasSaidIsOverwritten() {
        var soup = answers.save(hotMeal().option("soup"));
        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> answers.save(soup));
    }

    @Test
    void whereThePlanFailsNoAnswerIsKept() {
        unreliable.failAt(statement -> true);
        take(hotMeal().option("soup"));
        assertThat(choosing.listAnswers(lunch.id())).isEmpty();
    }

    @Test
    void whereThePlanFailsNothingStandsInIt() {
        unreliable.failAt(statement -> true);
        take(hotMeal().option("soup"));
        assertThat(statements()).isEmpty();
    }

    @Test
    void whereThePlanFailsNobodyIsCalled() {
        unreliable.failAt(statement -> true);
        take(Says.to(begin(scene.mira(), "feelings"), "body-now").option("in-pain"));
        assertThat(calls()).isEmpty();
    }

    @Test
    void anAnswerThatFailsForNowIsInNeitherListSoThatItComesAgain() {
        unreliable.failAt(statement -> true);
        assertThat(take(hotMeal().option("soup"))).isEqualTo(new Reply(List.of(), List.of()));
    }

    @Test
    void anAnswerThatFailsForNowLeavesTheOthersKept() {
        unreliable.failAt(statement -> statement.question().value().equals("hot-meal-today"));
        var sorted = take(hotMeal().option("soup"), pudding().id(id).option("jelly"));
        assertThat(sorted).isEqualTo(new Reply(List.of(id), List.of()));
    }

    @Test
    void anAnswerThatFailedIsKeptWhenItComesAgain() {
        var soup = hotMeal().id(id).option("soup");
        unreliable.failAt(statement -> true);
        take(soup);
        unreliable.failAt(statement -> false);
        assertThat(take(soup).kept()).containsExactly(id);
    }

    @Test
    void nothingIsAcknowledgedThatTheDiskDoesNotHold() {
        disk.failFromNowOn(true);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> take(hotMeal().option("soup")));
    }

    @Test
    void whatTheDiskDidNotHoldAtFirstIsAcknowledgedWhenItDoes() {
        var soup = hotMeal().id(id).option("soup");
        disk.failFromNowOn(true);
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> take(soup));
        disk.failFromNowOn(false);
        assertThat(take(soup).kept()).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-21T10:59:59Z", "2026-11-23T11:00:01Z", "1970-01-01T00:00:00Z", "+99999-01-01T00:00:00Z"
            })
    void whatWasSaidLongBeforeOrInTheFutureIsRefused(Instant saidAt) {
        assertThat(take(hotMeal().id(id).at(saidAt).option("soup"))).isEqualTo(refused(Why.TIME_ABSURD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21T11:00:00Z", "2026-11-23T11:00:00Z"})
    void aTabletsClockMayBeWrongByADay(Instant saidAt) {
        assertThat(take(hotMeal().id(id).at(saidAt).option("soup")).kept()).containsExactly(id);
    }

    @Test
    void whatWasAskedInAnotherHomeWasNeverAskedHere() {
        var soup = hotMeal().id(id).option("soup");
        var elsewhere = scenes.begin();
        assertThat(answering.take(List.of(soup), elsewhere.tablet())).isEqualTo(refused(Why.NEVER_ASKED));
    }

    @Test
    void whatNobodyAskedIsRefused() {
        var unsaved = new Sitting(
                SittingId.next(),
                lunch.occasion(),
                7,
                ELEVEN,
                List.of(new Presentation(
                        PresentationId.next(),
                        scene.mira().id(),
                        lunch.presentations().getFirst().question(),
                        "What would you like?",
                        true,
                        false,
                        ELEVEN,
                        List.of())));
        assertThat(take(Says.to(unsaved, "hot-meal-today").id(id).option("soup")))
                .isEqualTo(refused(Why.NEVER_ASKED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tea", "jelly", "nothing-like-it", ""})
    void whatWasNotOfferedToTheQuestionIsRefused(String option) {
        assertThat(take(hotMeal().id(id).option(option))).isEqualTo(refused(Why.NEVER_OFFERED));
    }

    @Test
    void aLanguageThatThePersonWasNotSpokenToInIsRefused() {
        assertThat(take(hotMeal().id(id).in("pl").option("soup"))).isEqualTo(refused(Why.NEVER_OFFERED));
    }

    @Test
    void thatIsAllIsNoAnswerWhereOneAnswerIsAll() {
        assertThat(take(hotMeal().id(id).that(Response.THAT_IS_ALL))).isEqualTo(refused(Why.NEVER_OFFERED));
    }

    @Test
    void thatIsAllIsKeptWhereMoreMayBeChosen() {
        var feelings = begin(scene.mira(), "feelings");
        assertThat(take(Says.to(feelings, "feel-now").id(id).that(Response.THAT_IS_ALL))
                        .kept())
                .containsExactly(id);
    }

    @Test
    void thatIsAllIsNoStatement() {
        take(Says.to(begin(scene.mira(), "feelings"), "feel-now").that(Response.THAT_IS_ALL));
        assertThat(statements()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Response.class,
            names = {"NONE_OF_THESE", "SOMETHING_ELSE", "NOT_SURE", "NOT_NOW"})
    void notToChooseIsKeptAsWhatItIs(Response response) {
        take(hotMeal().that(response));
        assertThat(statements()).extracting(Statement::response).containsExactly(response);
    }

    @Test
    void whatWasNeverSaidCannotBeTakenBack() {
        assertThat(take(hotMeal().id(id).takenBack(AnswerId.next()))).isEqualTo(refused(Why.NOTHING_TO_TAKE_BACK));
    }

    @Test
    void whatWasSaidToAnotherQuestionCannotBeTakenBackHere() {
        var jelly = pudding().option("jelly");
        take(jelly);
        assertThat(take(hotMeal().id(id).takenBack(jelly.id()))).isEqualTo(refused(Why.NOTHING_TO_TAKE_BACK));
    }

    @Test
    void takingBackCannotBeTakenBack() {
        var soup = hotMeal().option("soup");
        var back = hotMeal().takenBack(soup.id());
        take(soup, back);
        assertThat(take(hotMeal().id(id).takenBack(back.id()))).isEqualTo(refused(Why.NOTHING_TO_TAKE_BACK));
    }

    @Test
    void whatWasTakenBackStandsNoMore() {
        var soup = hotMeal().option("soup");
        take(soup, hotMeal().takenBack(soup.id()));
        assertThat(statements()).isEmpty();
    }

    @Test
    void whatWasTakenBackCanBeReadStill() {
        var soup = hotMeal().option("soup");
        take(soup, hotMeal().takenBack(soup.id()));
        var statement = new StatementId(soup.id().value());
        assertThat(planning.find(statement, scene.home().id()))
                .hasValueSatisfying(
                        kept -> assertThat(planning.isTakenBack(kept.id())).isTrue());
    }

    @Test
    void takingBackTwiceIsTakingBack() {
        var soup = hotMeal().option("soup");
        var sorted = take(soup, hotMeal().takenBack(soup.id()), hotMeal().id(id).takenBack(soup.id()));
        assertThat(sorted.kept()).hasSize(3).endsWith(id);
    }

    @Test
    void whatStoodBeforeStandsAgainWhenTheLaterOneIsTakenBack() {
        var soup = hotMeal().option("soup");
        var omelette = hotMeal().at(ELEVEN.plusSeconds(60)).option("omelette");
        take(soup, omelette, hotMeal().at(ELEVEN.plusSeconds(90)).takenBack(omelette.id()));
        assertThat(said()).containsExactly("For my hot meal today I want soup.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"in-pain", "breathless", "feel-sick", "need-toilet"})
    void whatStaffMustHearOfRaisesACallWithTheAnswersId(String option) {
        take(Says.to(begin(scene.mira(), "feelings"), "body-now").id(id).option(option));
        assertThat(calls())
                .extracting(Call::id, Call::kind, Call::person, Call::place)
                .containsExactly(tuple(
                        new CallId(id.value()), CallKind.ANSWER, scene.mira().id(), "Lounge"));
    }

    @Test
    void somethingElseRaisesACall() {
        take(hotMeal().id(id).that(Response.SOMETHING_ELSE));
        assertThat(calls()).extracting(Call::id).containsExactly(new CallId(id.value()));
    }

    @Test
    void whatNeedsNobodyRaisesNoCall() {
        take(hotMeal().option("soup"), pudding().that(Response.NOT_NOW));
        assertThat(calls()).isEmpty();
    }

    @Test
    void aCallThatIsSentAgainIsRaisedOnce() {
        var pain = Says.to(begin(scene.mira(), "feelings"), "body-now").option("in-pain");
        take(pain);
        take(pain);
        assertThat(calls()).hasSize(1);
    }

    @Test
    void anAnswerIsNewsForTheDesk() {
        var before = heard();
        take(hotMeal().option("soup"));
        assertThat(heard()).isGreaterThan(before);
    }

    @Test
    void whatWasHeardBeforeIsNoNews() {
        var soup = hotMeal().option("soup");
        take(soup);
        var before = heard();
        take(soup);
        assertThat(heard()).isEqualTo(before);
    }

    @Test
    void whatIsTakenBackIsNewsToo() {
        var soup = hotMeal().option("soup");
        take(soup);
        var before = heard();
        take(hotMeal().takenBack(soup.id()));
        assertThat(heard()).isGreaterThan(before);
    }

    @Test
    void whatWasNotKeptIsNoNews() {
        var before = heard();
        unreliable.failAt(statement -> true);
        take(hotMeal().option("soup"));
        assertThat(heard()).isEqualTo(before);
    }

    @Test
    void aRefusedAnswerWaitsForSomebodyAtTheDesk() {
        take(hotMeal().id(id).option("tea"));
        assertThat(answering.listRefused(scene.home().id()))
                .extracting(RefusedAnswer::id, RefusedAnswer::tablet, RefusedAnswer::why)
                .containsExactly(tuple(id, scene.tablet().id(), Why.NEVER_OFFERED));
    }

    @Test
    void aRefusedAnswerThatIsSentAgainWaitsOnce() {
        take(hotMeal().id(id).option("tea"));
        take(hotMeal().id(id).option("tea"));
        assertThat(answering.listRefused(scene.home().id())).hasSize(1);
    }

    @Test
    void aRefusedAnswerDoesNotHoldUpTheOthers() {
        var sorted = take(hotMeal().option("tea"), pudding().id(id).option("jelly"));
        assertThat(sorted.kept()).containsExactly(id);
    }

    @Test
    void anotherHomeDoesNotSeeWhatWasRefused() {
        take(hotMeal().option("tea"));
        assertThat(answering.listRefused(scenes.begin().home().id())).isEmpty();
    }

    @Test
    void howAnAnswerCameAboutCanBeShown() {
        var soup = hotMeal().option("soup");
        take(soup);
        assertThat(evidence.find(soup.id(), scene.home().id())).hasValueSatisfying(found -> {
            assertThat(found.answer()).isEqualTo(soup);
            assertThat(found.sitting()).isEqualTo(lunch);
            assertThat(found.receipt())
                    .isEqualTo(new Receipt(soup.id(), scene.tablet().id(), ELEVEN));
            assertThat(found.sameQuestion()).containsExactly(soup);
        });
    }

    @Test
    void howAnAnswerCameAboutIsNotShownToAnotherHome() {
        var soup = hotMeal().option("soup");
        take(soup);
        assertThat(evidence.find(soup.id(), scenes.begin().home().id())).isEmpty();
    }

    private Sitting begin(Person person, String topic) {
        return choosing.begin(new Asking(scene.tablet(), person.id(), new TopicId(topic), null, Company.ALONE, null))
                .orElseThrow();
    }

    private Says hotMeal() {
        return Says.to(lunch, "hot-meal-today");
    }

    private Says pudding() {
        return Says.to(lunch, "pudding-today");
    }

    private Reply take(Answer... sent) {
        return answering.take(List.of(sent), scene.tablet());
    }

    private Reply refused(Why why) {
        return new Reply(List.of(), List.of(new Refusal(id, why)));
    }

    private List<Statement> statements() {
        return planning.listToday(scene.home().id(), SUNDAY);
    }

    private Stream<String> said() {
        return statements().stream().map(Statement::ownWords);
    }

    private List<Call> calls() {
        return calling.listOpen(scene.home().id());
    }

    private long heard() {
        return news.count(scene.home().id());
    }
}
