package org.ownsay.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** The topics that come with the program. */
class TopicsTest {

    private final Topics topics = new Topics(new TopicFiles());

    @Test
    void homeShowsThemAlwaysInTheSameOrder() {
        assertThat(topics.list())
                .extracting(topic -> topic.id().value())
                .containsExactly("lunch", "drinks", "breakfast", "likes", "feelings");
    }

    @Test
    void aTopicThatIsNotThereIsNotFound() {
        assertThat(topics.find(new TopicId("weather"))).isEmpty();
    }

    @Test
    void whoNeedsATopicThatIsNotThereIsToldWhich() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> topics.get(new TopicId("weather")))
                .withMessageContaining("weather");
    }

    @Test
    void aQuestionOfAnotherTopicIsNotAskedHere() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> topics.get(new TopicId("lunch")).getQuestion(new QuestionId("drink-today")))
                .withMessageContaining("drink-today");
    }

    @Test
    void lunchIsForAMealOfToday() {
        var lunch = topics.get(new TopicId("lunch"));
        assertThat(lunch).extracting(Topic::kind, Topic::meal).containsExactly(Kind.TODAY, Meal.LUNCH);
    }

    @Test
    void whatIsUsualIsForNoMeal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Topic(new TopicId("lunch"), Kind.USUAL, Meal.LUNCH, null, List.of()));
    }

    @Test
    void everyQuestionIsAskedInOneTopic() {
        var asked = topics.list().stream()
                .flatMap(topic -> topic.questions().stream())
                .map(Question::id)
                .toList();
        assertThat(asked)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(topics.questions().keySet());
    }

    @Test
    void whoCannotBreatheIsHeardAtOnce() {
        assertThat(topics.findTellStaff(new OptionId("breathless"))).contains(TellStaff.AT_ONCE);
    }

    @Test
    void whoIsInPainIsHeardSoon() {
        assertThat(topics.findTellStaff(new OptionId("in-pain"))).contains(TellStaff.SOON);
    }

    @Test
    void whoWantsSoupNeedsNobody() {
        assertThat(topics.findTellStaff(new OptionId("soup"))).isEmpty();
    }

    @Test
    void whatStaffMustHearOfCanBeChosenSomewhere() {
        var offered = topics.questions().values().stream()
                .flatMap(question -> question.options().stream())
                .distinct()
                .toList();
        assertThat(offered).containsAll(new TopicFiles().readTellStaff().keySet());
    }
}
