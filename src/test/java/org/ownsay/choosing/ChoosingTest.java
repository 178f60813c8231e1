package org.ownsay.choosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownsay.access.KnownTablet;
import org.ownsay.board.Kind;
import org.ownsay.board.Meal;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Response;
import org.ownsay.board.TopicId;
import org.ownsay.choosing.Scenes.Scene;
import org.ownsay.person.Depicting;
import org.ownsay.person.People;
import org.ownsay.person.Person;
import org.ownsay.person.Welcoming;
import org.ownsay.plan.Source;
import org.springframework.beans.factory.annotation.Autowired;

@KioskTest
class ChoosingTest {

    private static final TopicId LUNCH = new TopicId("lunch");

    /** They can be asked for at any time. */
    private static final TopicId DRINKS = new TopicId("drinks");

    @Autowired
    Scenes scenes;

    @Autowired
    Choosing choosing;

    @Autowired
    Answering answering;

    @Autowired
    Sittings sittings;

    @Autowired
    People people;

    @Autowired
    Welcoming welcoming;

    @Autowired
    StandingClock clock;

    private Scene scene;

    @BeforeEach
    void sundayInRowanHouse() {
        scene = scenes.begin();
    }

    @Test
    void aSittingIsStoredBeforeTheFirstQuestionIsPut() {
        var sitting = lunch();
        assertThat(sittings.findById(sitting.id())).contains(sitting);
    }

    @Test
    void whoHasLeftIsAskedNothingMore() {
        welcoming.sayGoodbye(people.getOf(scene.home().id(), scene.mira().id()));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(this::lunch);
    }

    @Test
    void aSittingIsFoundByEachOfItsQuestions() {
        var sitting = lunch();
        assertThat(sitting.presentations()).allSatisfy(put -> assertThat(sittings.findByPresentation(put.id()))
                .contains(sitting));
    }

    @Test
    void anUnfinishedSittingComesBackInTheSameOrder() {
        var sitting = lunch();
        say(Says.to(sitting, "hot-meal-today").that(Response.NOT_SURE));
        assertThat(lunch()).isEqualTo(sitting);
    }

    @Test
    void afterItsEndADrinkIsAskedForAnew() {
        var sitting = drinks();
        say(Says.to(sitting, "drink-today").option("tea"));
        assertThat(drinks().id()).isNotEqualTo(sitting.id());
    }

    @Test
    void afterItsEndTheSameLunchComesBackToBeChanged() {
        var sitting = lunch();
        finish(sitting);
        assertThat(lunch()).isEqualTo(sitting);
    }

    /** Staff saw that she could not read it, and changed how she sees. */
    @Test
    void whatIsStillOpenIsAskedAsTheyNeedItByNow() {
        var sitting = lunch();
        say(Says.to(sitting, "hot-meal-today").option("soup"));
        scenes.shows(scene.mira(), Depicting.SYMBOL);
        var goesOn = lunch();
        assertThat(goesOn.id()).isNotEqualTo(sitting.id());
        assertThat(goesOn.occasion().profile().depicting()).isEqualTo(Depicting.SYMBOL);
        assertThat(goesOn.presentations())
                .extracting(Presentation::question)
                .containsExactly(new QuestionId("pudding-today"));
    }

    @Test
    void whatWasTakenBackIsToBeAnsweredStill() {
        var sitting = lunch();
        finish(sitting);
        var last = choosing.listAnswers(sitting.id()).getLast();
        say(Says.to(sitting, "pudding-today").takenBack(last.id()));
        assertThat(lunch()).isEqualTo(sitting);
    }

    @Test
    void afterALittleWhileItIsTheSameSittingStill() {
        var sitting = drinks();
        clock.set(StandingClock.SUNDAY_ELEVEN.plus(Duration.ofHours(2)));
        assertThat(drinks()).isEqualTo(sitting);
    }

    @Test
    void afterALongWhileItIsANewOne() {
        var sitting = drinks();
        clock.set(StandingClock.SUNDAY_ELEVEN.plus(Duration.ofHours(2)).plusSeconds(1));
        assertThat(drinks().id()).isNotEqualTo(sitting.id());
    }

    @Test
    void anotherTabletGetsASittingOfItsOwn() {
        var sitting = lunch();
        var kitchen = scenes.enrol(scene.home(), "Kitchen").tablet();
        assertThat(begin(scene.mira(), kitchen, Company.ALONE).id()).isNotEqualTo(sitting.id());
    }

    @Test
    void theLoungesSittingGoesOnWhileTheKitchenHasItsOwn() {
        var sitting = lunch();
        begin(scene.mira(), scenes.enrol(scene.home(), "Kitchen").tablet(), Company.ALONE);
        assertThat(lunch()).isEqualTo(sitting);
    }

    @Test
    void whoIsJoinedBySomebodyBeginsANewSitting() {
        var sitting = lunch();
        assertThat(begin(scene.mira(), scene.tablet(), Company.TOGETHER).id()).isNotEqualTo(sitting.id());
    }

    @Test
    void anotherPersonBeginsTheirOwn() {
        var sitting = lunch();
        assertThat(begin(scene.jonas(), scene.tablet(), Company.ALONE).id()).isNotEqualTo(sitting.id());
    }

    @Test
    void whoIsByThemselvesSpeaksForThemselves() {
        assertThat(lunch().occasion())
                .extracting(Occasion::source, Occasion::operator, Occasion::helper)
                .containsExactly(Source.SELF_SOLO, Operator.PERSON, null);
    }

    @Test
    void whoIsInCompanySpeaksWithSupport() {
        assertThat(begin(scene.mira(), scene.tablet(), Company.TOGETHER).occasion())
                .extracting(Occasion::source, Occasion::operator, Occasion::helper)
                .containsExactly(Source.SELF_SUPPORTED, Operator.NOT_RECORDED, null);
    }

    @ParameterizedTest
    @EnumSource(Company.class)
    void nobodyCountsAsByThemselvesWhereStaffAreSignedIn(Company company) {
        var grace = scenes.hire(scene.home(), "Grace");
        var asking = new Asking(scene.tablet(), scene.mira().id(), LUNCH, null, company, grace);
        assertThat(choosing.begin(asking).orElseThrow().occasion())
                .extracting(Occasion::source, Occasion::operator, Occasion::helper)
                .containsExactly(Source.SELF_SUPPORTED, Operator.NOT_RECORDED, "Grace");
    }

    @Test
    void lunchIsAskedForTodaysLunch() {
        assertThat(lunch().occasion())
                .extracting(Occasion::kind, Occasion::forMeal, Occasion::forDay)
                .containsExactly(Kind.TODAY, Meal.LUNCH, LocalDate.parse("2026-11-22"));
    }

    @Test
    void howThePersonSawItIsKeptWithIt() {
        assertThat(lunch().occasion())
                .extracting(Occasion::profile, Occasion::languages, Occasion::speaksAs)
                .containsExactly(
                        scene.mira().profile(),
                        scene.mira().languages(),
                        scene.mira().speaksAs());
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/London, 2026-11-22T23:59:59Z, 2026-11-22",
        "Europe/London, 2026-11-23T00:00:00Z, 2026-11-23",
        "Europe/London, 2026-03-28T23:59:59Z, 2026-03-28", // the night the clocks go forward
        "Europe/London, 2026-03-29T22:59:59Z, 2026-03-29",
        "Europe/London, 2026-03-29T23:00:00Z, 2026-03-30",
        "Europe/London, 2026-10-24T22:59:59Z, 2026-10-24", // the night they go back
        "Europe/London, 2026-10-25T23:59:59Z, 2026-10-25",
        "Asia/Karachi, 2026-11-22T19:00:00Z, 2026-11-23",
        "America/Los_Angeles, 2026-11-23T07:59:59Z, 2026-11-22"
    })
    void theDayIsTheHomesDay(String timeZone, Instant now, LocalDate day) {
        scene = scenes.begin(timeZone);
        clock.set(now);
        assertThat(drinks().occasion().forDay()).isEqualTo(day);
    }

    @Test
    void atMidnightAnUnfinishedSittingIsYesterdays() {
        clock.set(Instant.parse("2026-11-22T23:59:00Z"));
        var yesterdays = drinks();
        clock.set(Instant.parse("2026-11-23T00:01:00Z"));
        assertThat(drinks().id()).isNotEqualTo(yesterdays.id());
    }

    @Test
    void nobodyOfAnotherHomeIsAsked() {
        var elsewhere = scenes.begin();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> begin(elsewhere.mira(), scene.tablet(), Company.ALONE));
    }

    @Test
    void whatIsNotThereIsNotAsked() {
        var asking = new Asking(scene.tablet(), scene.mira().id(), new TopicId("weather"), null, Company.ALONE, null);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> choosing.begin(asking).orElseThrow());
    }

    @Test
    void anotherHomeCannotSeeASitting() {
        var sitting = lunch();
        var elsewhere = scenes.begin().home().id();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> choosing.get(sitting.id(), elsewhere));
    }

    private Sitting lunch() {
        return begin(scene.mira(), scene.tablet(), Company.ALONE);
    }

    private Sitting drinks() {
        return begin(scene.mira(), scene.tablet(), Company.ALONE, DRINKS);
    }

    private Sitting begin(Person person, KnownTablet tablet, Company company) {
        return begin(person, tablet, company, LUNCH);
    }

    private Sitting begin(Person person, KnownTablet tablet, Company company, TopicId topic) {
        return choosing.begin(new Asking(tablet, person.id(), topic, null, company, null))
                .orElseThrow();
    }

    private void finish(Sitting sitting) {
        say(Says.to(sitting, "hot-meal-today").option("soup"));
        say(Says.to(sitting, "pudding-today").option("jelly"));
    }

    private void say(Answer answer) {
        assertThat(answering.take(List.of(answer), scene.tablet()).refused()).isEmpty();
    }
}
