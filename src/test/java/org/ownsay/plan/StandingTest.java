package org.ownsay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ownsay.board.OptionId;
import org.ownsay.board.Question;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Response;
import org.ownsay.board.Select;
import org.ownsay.board.TopicId;

class StandingTest {

    private static final Map<QuestionId, Question> QUESTIONS = Stream.of(
                    question("hot-meal-today", false),
                    question("drink-today", false),
                    question("feel-now", true),
                    question("breakfast-usual", true),
                    question("bedtime-usual", false))
            .collect(Collectors.toMap(Question::id, Function.identity()));

    private static final Set<TopicId> ONCE_A_DAY = Set.of(new TopicId("once-a-day"));

    @Test
    void lunchSaidAgainLaterReplacesWhatWasSaidBefore() {
        assertThat(today(
                        Said.today("hot-meal-today", "soup").in(1).at(1),
                        Said.today("hot-meal-today", "omelette").in(2).at(2)))
                .containsExactly("omelette");
    }

    @Test
    void theLaterWordsStandInWhicheverOrderTheyArrive() {
        assertThat(today(
                        Said.today("hot-meal-today", "omelette").in(2).at(2),
                        Said.today("hot-meal-today", "soup").in(1).at(1)))
                .containsExactly("omelette");
    }

    @Test
    void lunchSaidTwiceInOneSittingStandsAsSaidLast() {
        assertThat(today(
                        Said.today("hot-meal-today", "soup").at(1),
                        Said.today("hot-meal-today", "omelette").at(2)))
                .containsExactly("omelette");
    }

    @Test
    void notNowReplacesALunchAlreadyChosen() {
        assertThat(today(
                        Said.today("hot-meal-today", "soup").in(1).at(1),
                        Said.today("hot-meal-today", null, Response.NOT_NOW)
                                .in(2)
                                .at(2)))
                .containsExactly("NOT_NOW");
    }

    @Test
    void twoPeopleHaveTheirOwnLunch() {
        assertThat(today(
                        Said.today("hot-meal-today", "soup").at(1),
                        Said.today("hot-meal-today", "omelette").by(Said.JONAS).at(2)))
                .containsExactly("soup", "omelette");
    }

    @Test
    void drinksOfSeveralSittingsStandBesideEachOther() {
        assertThat(today(
                        Said.today("drink-today", "tea").in(1).at(1),
                        Said.today("drink-today", "water").in(2).at(2)))
                .containsExactly("tea", "water");
    }

    @Test
    void aDrinkChangedInTheSameSittingStandsAsSaidLast() {
        assertThat(today(
                        Said.today("drink-today", "tea").at(1),
                        Said.today("drink-today", "water").at(2)))
                .containsExactly("water");
    }

    @Test
    void feelingsOfOneSittingStandTogether() {
        assertThat(today(
                        Said.today("feel-now", "tired").at(1),
                        Said.today("feel-now", "happy").at(2)))
                .containsExactly("tired", "happy");
    }

    @Test
    void feelingsOfSeveralSittingsStandBesideEachOther() {
        assertThat(today(
                        Said.today("feel-now", "sad").in(1).at(1),
                        Said.today("feel-now", "happy").in(2).at(2)))
                .containsExactly("sad", "happy");
    }

    @Test
    void whatWasSaidInTheSameInstantIsToldApartByItsId() {
        assertThat(today(
                        Said.today("hot-meal-today", "soup").in(1).at(1).id(8),
                        Said.today("hot-meal-today", "omelette").in(2).at(1).id(7)))
                .containsExactly("soup");
    }

    @Test
    void aQuestionThatIsNoLongerAskedKeepsAllThatWasSaidToIt() {
        assertThat(today(
                        Said.today("forgotten", "soup").at(1),
                        Said.today("forgotten", "omelette").at(2)))
                .containsExactly("soup", "omelette");
    }

    @Test
    void thePlanHoldsAllThatIsUsuallyLiked() {
        assertThat(plan(
                        Said.usually("breakfast-usual", "toast").in(1).at(1),
                        Said.usually("breakfast-usual", "porridge").in(2).at(2)))
                .containsExactly("toast 1", "porridge 1");
    }

    @Test
    void thePlanCountsTheSittingsInWhichItWasSaid() {
        assertThat(plan(
                        Said.usually("breakfast-usual", "toast").in(1).at(1),
                        Said.usually("breakfast-usual", "toast").in(1).at(2),
                        Said.usually("breakfast-usual", "toast").in(2).at(3)))
                .containsExactly("toast 2");
    }

    @Test
    void whatIsAskedOnceADayIsSaidInsteadInALaterSitting() {
        assertThat(today(
                        Said.today("walk-today", "walk")
                                .about("once-a-day")
                                .in(1)
                                .at(1),
                        Said.today("walk-today", "bingo")
                                .about("once-a-day")
                                .in(2)
                                .at(2)))
                .containsExactly("bingo");
    }

    @Test
    void somethingElseWithItsPictureIsNoOpenAnswer() {
        assertThat(plan(
                        Said.usually("breakfast-usual", Response.SOMETHING_ELSE)
                                .picture("openmoji/1F951")
                                .in(1)
                                .at(1),
                        Said.usually("breakfast-usual", "toast").in(2).at(2)))
                .containsExactly("SOMETHING_ELSE 1", "toast 1");
    }

    @Test
    void thePlanShowsWhenItWasSaidLast() {
        var last = Said.usually("breakfast-usual", "toast").in(2).at(9).statement();
        var first = Said.usually("breakfast-usual", "toast").in(1).at(1).statement();
        assertThat(new Standing(QUESTIONS, ONCE_A_DAY).ofPlan(List.of(first, last)))
                .extracting(Stands::latest)
                .containsExactly(last);
    }

    @Test
    void aQuestionThatTakesOneAnswerHasOneInThePlanTheLast() {
        assertThat(plan(
                        Said.usually("bedtime-usual", "early").in(1).at(1),
                        Said.usually("bedtime-usual", "late").in(2).at(2)))
                .containsExactly("late 1");
    }

    @Test
    void whoGoesBackToAnEarlierAnswerHasSaidItInTheLastSittingOnly() {
        assertThat(plan(
                        Said.usually("bedtime-usual", "early").in(1).at(1),
                        Said.usually("bedtime-usual", "late").in(2).at(2),
                        Said.usually("bedtime-usual", "early").in(3).at(3)))
                .containsExactly("early 1");
    }

    @Test
    void notSureStandsWhileNothingElseWasSaid() {
        assertThat(plan(Said.usually("breakfast-usual", Response.NOT_SURE).at(1)))
                .containsExactly("NOT_SURE 1");
    }

    @Test
    void notSureStandsNoMoreOnceSomethingWasSaid() {
        assertThat(plan(
                        Said.usually("breakfast-usual", Response.NOT_SURE).in(1).at(1),
                        Said.usually("breakfast-usual", "toast").in(2).at(2)))
                .containsExactly("toast 1");
    }

    @Test
    void notSureStandsNoMoreOnceSomebodySaidThatTheyWantNoneOfThese() {
        assertThat(plan(
                        Said.usually("breakfast-usual", Response.NOT_SURE).in(1).at(1),
                        Said.usually("breakfast-usual", Response.NONE_OF_THESE)
                                .in(2)
                                .at(2)))
                .containsExactly("NONE_OF_THESE 1");
    }

    @Test
    void notSureSaidAfterwardsStandsBesideWhatWasSaid() {
        assertThat(plan(
                        Said.usually("breakfast-usual", "toast").in(1).at(1),
                        Said.usually("breakfast-usual", Response.NOT_SURE).in(2).at(2)))
                .containsExactly("toast 1", "NOT_SURE 1");
    }

    @Test
    void notSureSaidAgainAfterwardsStandsAgain() {
        assertThat(plan(
                        Said.usually("breakfast-usual", Response.NOT_SURE).in(1).at(1),
                        Said.usually("breakfast-usual", "toast").in(2).at(2),
                        Said.usually("breakfast-usual", Response.NOT_SURE).in(3).at(3)))
                .contains("toast 1")
                .anyMatch(stands -> stands.startsWith("NOT_SURE"));
    }

    @Test
    void oneQuestionLeavesAnotherAlone() {
        assertThat(plan(
                        Said.usually("bedtime-usual", Response.NOT_SURE).in(1).at(1),
                        Said.usually("breakfast-usual", "toast").in(1).at(2)))
                .containsExactly("NOT_SURE 1", "toast 1");
    }

    private static Stream<String> today(Said... said) {
        return new Standing(QUESTIONS, ONCE_A_DAY)
                .ofDay(Stream.of(said).map(Said::statement).toList()).stream().map(StandingTest::name);
    }

    private static Stream<String> plan(Said... said) {
        return new Standing(QUESTIONS, ONCE_A_DAY)
                .ofPlan(Stream.of(said).map(Said::statement).toList()).stream()
                        .map(stands -> name(stands.latest()) + " " + stands.sittings());
    }

    private static String name(Statement statement) {
        return statement.option() == null
                ? statement.response().name()
                : statement.option().value();
    }

    private static Question question(String id, boolean isMany) {
        return new Question(
                new QuestionId(id),
                isMany ? Select.MANY : Select.ONE,
                List.of(new OptionId("one"), new OptionId("other")));
    }
}
