package org.ownsay.choosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownsay.board.Level;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Response;
import org.ownsay.board.TopicId;
import org.ownsay.choosing.Scenes.Scene;
import org.ownsay.plan.Planning;
import org.ownsay.plan.Stands;
import org.ownsay.plan.Statement;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of what Mira sorts, and of what she brings herself. */
@KioskTest
class SortingTest {

    private static final Instant ELEVEN = StandingClock.SUNDAY_ELEVEN;

    @Autowired
    Scenes scenes;

    @Autowired
    Choosing choosing;

    @Autowired
    Answering answering;

    @Autowired
    Planning planning;

    @Autowired
    StandingClock clock;

    private Scene scene;
    private Sitting games;
    private final AnswerId id = AnswerId.next();

    @BeforeEach
    void miraSortsGames() {
        scene = scenes.begin();
        games = sitting("games-like");
    }

    @AfterEach
    void itIsElevenAgain() {
        clock.set(ELEVEN);
    }

    @ParameterizedTest
    @CsvSource({"HIGH, I like bingo.", "MIDDLE, I am not sure about bingo.", "LOW, I do not like bingo."})
    void theWordsFollowTheColumn(Level level, String words) {
        take(bingo().level(level).option("bingo"));
        assertThat(planning.listUsual(scene.mira().id()))
                .extracting(Stands::latest)
                .extracting(Statement::level, Statement::ownWords)
                .containsExactly(tuple(level, words));
    }

    @Test
    void whatIsSortedIsKeptAsItWasSaid() {
        var low = bingo().level(Level.LOW).option("bingo");
        take(low);
        assertThat(choosing.listAnswers(games.id())).containsExactly(low);
    }

    @Test
    void whatIsPutInNoColumnWasNeverOffered() {
        assertThat(take(bingo().id(id).option("bingo"))).isEqualTo(refused());
    }

    @Test
    void aColumnWhereNothingIsSortedWasNeverOffered() {
        var creative = sitting("creative-usual");
        assertThat(take(Says.to(creative, "creative-usual")
                        .id(id)
                        .level(Level.HIGH)
                        .option("painting")))
                .isEqualTo(refused());
    }

    @Test
    void everythingWasSortedIsKeptAndSaysNothing() {
        assertThat(take(bingo().id(id).that(Response.THAT_IS_ALL)).kept()).containsExactly(id);
        assertThat(plan()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Response.class,
            names = {"NONE_OF_THESE", "SOMETHING_ELSE", "NOT_SURE", "NOT_NOW"})
    void whoSortsMayAlsoNotChoose(Response response) {
        take(bingo().that(response));
        assertThat(planning.listUsual(scene.mira().id()))
                .extracting(stands -> stands.latest().response())
                .containsExactly(response);
    }

    @Test
    void onlyAnOptionIsPutInAColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bingo().level(Level.LOW).that(Response.NOT_SURE));
    }

    @Test
    void whatIsMovedStandsWhereItWasPutLast() {
        take(
                bingo().level(Level.HIGH).option("bingo"),
                bingo().at(ELEVEN.plusSeconds(60)).level(Level.LOW).option("bingo"));
        assertThat(plan()).containsExactly("I do not like bingo. 1");
    }

    @Test
    void whatWasMovedBackWithinASittingStandsThere() {
        take(
                bingo().level(Level.HIGH).option("bingo"),
                bingo().at(ELEVEN.plusSeconds(60)).level(Level.LOW).option("bingo"),
                bingo().at(ELEVEN.plusSeconds(90)).level(Level.HIGH).option("bingo"));
        assertThat(plan()).containsExactly("I like bingo. 1");
    }

    @Test
    void sittingsCountAnewOnceItWasMoved() {
        take(bingo().level(Level.HIGH).option("bingo"));
        take(hoursLater(3).level(Level.HIGH).option("bingo"));
        assertThat(plan()).containsExactly("I like bingo. 2");
        take(hoursLater(6).level(Level.MIDDLE).option("bingo"));
        assertThat(plan()).containsExactly("I am not sure about bingo. 1");
        take(hoursLater(9).level(Level.MIDDLE).option("bingo"));
        assertThat(plan()).containsExactly("I am not sure about bingo. 2");
    }

    @Test
    void whatIsSortedStandsBesideTheOthers() {
        take(
                bingo().level(Level.HIGH).option("bingo"),
                bingo().at(ELEVEN.plusSeconds(60)).level(Level.LOW).option("chess"));
        assertThat(plan()).containsExactlyInAnyOrder("I like bingo. 1", "I do not like chess. 1");
    }

    @Test
    void whatWasSortedCanBeTakenBack() {
        var low = bingo().level(Level.LOW).option("bingo");
        take(low, bingo().at(ELEVEN.plusSeconds(60)).takenBack(low.id()));
        assertThat(plan()).isEmpty();
    }

    @Test
    void somethingElseMayBringItsPicture() {
        var swing = bingo().picture("openmoji/1F415").that(Response.SOMETHING_ELSE);
        take(swing);
        assertThat(choosing.listAnswers(games.id())).containsExactly(swing);
        assertThat(planning.listUsual(scene.mira().id()))
                .extracting(stands -> stands.latest().picture())
                .containsExactly("openmoji/1F415");
    }

    @Test
    void whatItIsStandsInTheirWords() {
        take(bingo().picture("openmoji/1F415").that(Response.SOMETHING_ELSE));
        assertThat(planning.listUsual(scene.mira().id()))
                .extracting(stands -> stands.latest().ownWords())
                .containsExactly("I want something else: dog.");
    }

    @Test
    void aPictureThatNobodyKnowsIsRefused() {
        assertThat(answering
                        .take(List.of(bingo().picture("swing").that(Response.SOMETHING_ELSE)), scene.tablet())
                        .refused())
                .extracting(Refusal::why)
                .containsExactly(Why.NEVER_OFFERED);
    }

    @Test
    void twoPicturesAreTwoThings() {
        take(
                bingo().picture("openmoji/1F415").that(Response.SOMETHING_ELSE),
                bingo().at(ELEVEN.plusSeconds(60)).picture("openmoji/1F408").that(Response.SOMETHING_ELSE));
        assertThat(planning.listUsual(scene.mira().id()))
                .extracting(stands -> stands.latest().picture())
                .contains("openmoji/1F408");
    }

    @ParameterizedTest
    @EnumSource(
            value = Response.class,
            names = {"NONE_OF_THESE", "NOT_SURE", "NOT_NOW", "THAT_IS_ALL"})
    void nothingElseBringsAPicture(Response response) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bingo().picture("openmoji/1F415").that(response));
    }

    @Test
    void whatIsOfferedBringsNoPictureOfItsOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        bingo().level(Level.HIGH).picture("openmoji/1F415").option("bingo"));
    }

    private Says bingo() {
        return Says.to(games, "games-like");
    }

    /** In another sitting, so many seconds after the first. */
    private Says hoursLater(int hours) {
        var then = ELEVEN.plus(Duration.ofHours(hours));
        clock.set(then);
        return Says.to(sitting("games-like"), "games-like").at(then);
    }

    private Sitting sitting(String question) {
        var asking = new Asking(
                scene.tablet(),
                scene.mira().id(),
                new TopicId("indoors"),
                new QuestionId(question),
                Company.ALONE,
                null);
        return choosing.begin(asking).orElseThrow();
    }

    private Reply take(Answer... sent) {
        return answering.take(List.of(sent), scene.tablet());
    }

    private Reply refused() {
        return new Reply(List.of(), List.of(new Refusal(id, Why.NEVER_OFFERED)));
    }

    private Stream<String> plan() {
        return planning.listUsual(scene.mira().id()).stream()
                .map(stands -> stands.latest().ownWords() + " " + stands.sittings());
    }
}
