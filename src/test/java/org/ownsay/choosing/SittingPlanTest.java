package org.ownsay.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownsay.board.OptionId;
import org.ownsay.board.Question;
import org.ownsay.board.Topic;
import org.ownsay.board.TopicId;
import org.ownsay.board.Topics;
import org.ownsay.choosing.Scenes.Scene;
import org.ownsay.person.Person;
import org.springframework.beans.factory.annotation.Autowired;

/** How sittings are drawn up, with the past that the database remembers. */
@KioskTest
class SittingPlanTest {

    @Autowired
    Scenes scenes;

    @Autowired
    SittingPlan plan;

    @Autowired
    Sittings sittings;

    @Autowired
    Showings showings;

    @Autowired
    Topics topics;

    @Autowired
    StandingClock clock;

    private Scene scene;
    private Topic lunch;
    private Topic music;
    private final SplittableRandom seeds = new SplittableRandom(7);

    @BeforeEach
    void sundayInRowanHouse() {
        scene = scenes.begin();
        lunch = topics.get(new TopicId("lunch"));
        music = topics.get(new TopicId("music-and-television"));
    }

    @Test
    void theSameSeedAndPastGiveTheSameOrder() {
        assertThat(orders(draw(lunch, scene.mira(), 7))).isEqualTo(orders(draw(lunch, scene.mira(), 7)));
    }

    @Test
    void everySeedGivesItsOwnOrder() {
        assertThat(LongStream.range(0, 20)
                        .mapToObj(seed -> orders(draw(lunch, scene.mira(), seed)))
                        .distinct())
                .hasSizeGreaterThan(15);
    }

    @Test
    void yesIsFirstForSomeAndNoForOthers() {
        assertThat(Stream.generate(() -> draw(lunch, scene.mira(), seeds.nextLong()))
                        .limit(40)
                        .flatMap(sitting -> sitting.presentations().stream())
                        .map(Presentation::yesFirst)
                        .distinct())
                .hasSize(2);
    }

    @Test
    void theWaysNotToChooseAreSpokenFirstEveryOtherTime() {
        assertThat(draw(music, scene.mira(), 7).presentations())
                .extracting(Presentation::nonChoicesFirst)
                .containsExactly(false, true, false);
    }

    @Test
    void theWaysNotToChooseAreNoneOfWhatIsOrdered() {
        assertThat(draw(lunch, scene.mira(), 7).presentations())
                .extracting(put -> put.offered().stream()
                        .map(Offered::option)
                        .sorted(Comparator.comparing(OptionId::value))
                        .toList())
                .containsExactlyElementsOf(lunch.questions().stream()
                        .map(question -> question.options().stream()
                                .sorted(Comparator.comparing(OptionId::value))
                                .toList())
                        .toList());
    }

    @Test
    void pagesHoldAsManyAsThePersonSeesAtATime() {
        assertThat(draw(lunch, scene.jonas(), 7).presentations())
                .allSatisfy(put -> assertThat(put.offered().stream().filter(shown -> shown.page() == 0))
                        .hasSize(2));
    }

    @Test
    void questionsAndWordsAreKeptAsThePersonSawThem() {
        var soup = draw(lunch, scene.mira(), 7).presentations().getFirst().offered().stream()
                .filter(shown -> shown.option().equals(new OptionId("soup")))
                .findFirst()
                .orElseThrow();
        assertThat(soup).extracting(Offered::label, Offered::picture).containsExactly("Soup", "/pictures/own/soup.svg");
    }

    @Test
    void questionsAreKeptInThePersonsOwnLanguage() {
        assertThat(draw(lunch, scene.jonas(), 7).presentations().getFirst().prompt())
                .matches("\\P{IsLatin}+");
    }

    @Test
    void whatWasNeverShownHasNoPast() {
        assertThat(showings.of(hotMeal(), scene.mira().id())).isEqualTo(Past.NONE);
    }

    @Test
    void theLastShowingIsTheFirstToBeRemembered() {
        show(3);
        var last = show(1).getFirst();
        assertThat(showings.of(hotMeal(), scene.mira().id()).latest().getFirst())
                .isEqualTo(places(last));
    }

    @Test
    void twelveShowingsAreRemembered() {
        show(14);
        assertThat(showings.of(hotMeal(), scene.mira().id()).latest()).hasSize(12);
    }

    @Test
    void onePersonsPastIsNotAnothers() {
        show(2);
        assertThat(showings.of(hotMeal(), scene.jonas().id())).isEqualTo(Past.NONE);
    }

    @Test
    void nothingStandsInTheSamePlaceTwiceRunning() {
        var shown = show(20);
        for (var i = 1; i < shown.size(); i++) {
            var before = places(shown.get(i - 1));
            assertThat(places(shown.get(i)))
                    .allSatisfy((option, place) -> assertThat(place).isNotEqualTo(before.get(option)));
        }
    }

    @Test
    void everythingComesToTheFirstPageInTurn() {
        var rounds = Math.ceilDiv(hotMeal().options().size(), 3);
        var firstPages = show(20).stream()
                .map(put -> put.offered().stream()
                        .filter(shown -> shown.page() == 0)
                        .map(Offered::option)
                        .toList())
                .toList();
        for (var from = 0; from + rounds <= firstPages.size(); from++) {
            assertThat(firstPages.subList(from, from + rounds).stream()
                            .flatMap(List::stream)
                            .distinct())
                    .as("from showing " + from)
                    .containsExactlyInAnyOrderElementsOf(hotMeal().options());
        }
    }

    private Question hotMeal() {
        return lunch.questions().getFirst();
    }

    /** Mira is asked about lunch that many times, a minute apart. */
    private List<Presentation> show(int times) {
        var shown = new ArrayList<Presentation>();
        for (var i = 0; i < times; i++) {
            clock.set(clock.instant().plusSeconds(60));
            shown.add(sittings.save(draw(lunch, scene.mira(), seeds.nextLong()))
                    .presentations()
                    .getFirst());
        }
        return shown;
    }

    @Test
    void aQuestionHasPicturesForEverythingOrForNothing() {
        var faith = draw(topics.get(new TopicId("faith")), scene.mira(), 7);
        var lunch = draw(topics.get(new TopicId("lunch")), scene.mira(), 7);
        assertThat(faith.presentations().getFirst().offered())
                .extracting(Offered::picture)
                .containsOnlyNulls();
        assertThat(lunch.presentations().getFirst().offered())
                .extracting(Offered::picture)
                .doesNotContainNull();
    }

    private Sitting draw(Topic topic, Person person, long seed) {
        var asking = new Asking(scene.tablet(), person.id(), topic.id(), null, Company.ALONE, null);
        var day = scene.home().dayOf(clock.instant());
        return plan.draw(
                topic.questions(), Occasion.of(asking, topic, person, scene.home(), day), seed, clock.instant());
    }

    private static List<List<OptionId>> orders(Sitting sitting) {
        return sitting.presentations().stream()
                .map(put -> put.offered().stream().map(Offered::option).toList())
                .toList();
    }

    private static Map<OptionId, Place> places(Presentation put) {
        var places = new HashMap<OptionId, Place>();
        put.offered().forEach(shown -> places.put(shown.option(), new Place(shown.page(), shown.slot())));
        return places;
    }
}
