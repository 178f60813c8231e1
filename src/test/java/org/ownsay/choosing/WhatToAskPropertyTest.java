package org.ownsay.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ownsay.board.Hours;
import org.ownsay.board.Kind;
import org.ownsay.board.Meal;
import org.ownsay.board.OptionId;
import org.ownsay.board.Question;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Select;
import org.ownsay.board.Topic;
import org.ownsay.board.TopicId;
import org.ownsay.choosing.Due.Turn;

/** What must hold for every topic, at any moment, whatever was said before. */
class WhatToAskPropertyTest {

    private static final int MOST = 8;

    @Property
    void nobodyIsAskedWhatTheyHaveSaid(@ForAll("topics") Topic topic, @ForAll("moments") Moment moment) {
        if (!topic.isOfTheMoment()) {
            assertThat(asked(topic, moment)).noneMatch(said(topic, moment)::contains);
        }
    }

    @Property
    void whatIsOfTheMomentCanBeSaidAgainAndAgain(@ForAll("topics") Topic topic, @ForAll("moments") Moment moment) {
        if (topic.isOfTheMoment()) {
            assertThat(asked(topic, moment)).isEqualTo(ids(topic));
        }
    }

    @Property
    void ofAPlanAtMostFourQuestionsAreAskedAtOnce(@ForAll("plans") Topic topic, @ForAll("moments") Moment moment) {
        assertThat(asked(topic, moment)).hasSizeLessThanOrEqualTo(moment.isBadTime() ? 1 : 4);
    }

    @Property
    void nothingIsAskedOutsideItsHours(@ForAll("topics") Topic topic, @ForAll("moments") Moment moment) {
        var due = WhatToAsk.of(topic, moment);
        if (due.turn() == Turn.NOW && due.from() != null) {
            assertThat(moment.time()).isAfterOrEqualTo(due.from()).isBefore(Objects.requireNonNull(due.until()));
        }
    }

    @Property
    void withinItsHoursEverythingThatIsOpenIsAsked(@ForAll("ofADay") Topic topic, @ForAll("moments") Moment moment) {
        var hours = WhatToAsk.hoursOf(topic, moment.meals()).orElseThrow();
        if (hours.contains(moment.time())) {
            assertThat(asked(topic, moment)).isEqualTo(open(topic, moment));
        }
    }

    @Property
    void whatWeighsMoreIsNeverAskedOfSomebodyAlone(@ForAll("topics") Topic topic, @ForAll("moments") Moment moment) {
        if (topic.kind() == Kind.SIGNIFICANT && moment.company() == Company.ALONE) {
            assertThat(WhatToAsk.of(topic, moment).turn()).isEqualTo(Turn.TOGETHER);
        } else {
            assertThat(WhatToAsk.of(topic, moment).turn()).isNotEqualTo(Turn.TOGETHER);
        }
    }

    @Property
    void questionsKeepTheirOrder(@ForAll("topics") Topic topic, @ForAll("moments") Moment moment) {
        var asked = asked(topic, moment);
        assertThat(ids(topic).stream().filter(asked::contains)).containsExactlyElementsOf(asked);
    }

    @Property
    void whatWasAnsweredIsNeverOpenAgain(@ForAll("lasting") Topic topic, @ForAll("moments") Moment moment) {
        var answered = new HashSet<>(said(topic, moment));
        for (var rounds = 0; rounds <= MOST; rounds++) {
            var asked = asked(topic, with(moment, answered));
            assertThat(asked).noneMatch(answered::contains);
            asked.stream().findFirst().ifPresent(answered::add);
        }
    }

    @Property
    void whoAnswersAllThatIsAskedComesToAnEnd(@ForAll("lasting") Topic topic, @ForAll("moments") Moment moment) {
        var answered = new HashSet<>(said(topic, moment));
        var before = WhatToAsk.of(topic, moment).turn();
        for (var sittings = 0; sittings <= MOST; sittings++) {
            answered.addAll(asked(topic, with(moment, answered)));
        }
        var after = WhatToAsk.of(topic, with(moment, answered)).turn();
        assertThat(after).isEqualTo(before == Turn.NOW ? Turn.SAID : before);
    }

    @Property
    void whoStopsIsAskedExactlyTheRest(
            @ForAll("lasting") Topic topic,
            @ForAll("moments") Moment moment,
            @ForAll @IntRange(min = 0, max = MOST) int answers) {
        var asked = asked(topic, moment);
        var stopped = Math.min(answers, asked.size());
        var answered = new HashSet<>(said(topic, moment));
        answered.addAll(asked.subList(0, stopped));
        var rest = asked(topic, with(moment, answered));
        var left = asked.subList(stopped, asked.size());
        assertThat(rest.subList(0, left.size())).isEqualTo(left);
        assertThat(rest).isEqualTo(open(topic, with(moment, answered)).subList(0, rest.size()));
    }

    private static List<QuestionId> asked(Topic topic, Moment moment) {
        return WhatToAsk.of(topic, moment).questions().stream()
                .map(Question::id)
                .toList();
    }

    private static Set<QuestionId> said(Topic topic, Moment moment) {
        return topic.kind() == Kind.TODAY ? moment.saidToday() : moment.saidInPlan();
    }

    private static List<QuestionId> open(Topic topic, Moment moment) {
        return ids(topic).stream()
                .filter(question -> !said(topic, moment).contains(question))
                .toList();
    }

    private static List<QuestionId> ids(Topic topic) {
        return topic.questions().stream().map(Question::id).toList();
    }

    private static Moment with(Moment moment, Set<QuestionId> answered) {
        return new Moment(
                moment.time(),
                moment.meals(),
                moment.company(),
                moment.isBadTime(),
                Set.copyOf(answered),
                Set.copyOf(answered));
    }

    @Provide
    static Arbitrary<Moment> moments() {
        return Combinators.combine(
                        Times.ofDay(),
                        Times.ofMeals(),
                        Arbitraries.of(Company.class),
                        Arbitraries.of(true, false),
                        someQuestions(),
                        someQuestions())
                .as(Moment::new);
    }

    @Provide
    static Arbitrary<Topic> topics() {
        return Arbitraries.oneOf(ofADay(), plans(), topic(Kind.TODAY, Arbitraries.just(new NotOfADay())));
    }

    /** Each question of which is asked until it was answered. */
    @Provide
    static Arbitrary<Topic> lasting() {
        return Arbitraries.oneOf(ofADay(), plans());
    }

    @Provide
    static Arbitrary<Topic> plans() {
        return Arbitraries.oneOf(
                topic(Kind.USUAL, Arbitraries.just(new NotOfADay())),
                topic(Kind.SIGNIFICANT, Arbitraries.just(new NotOfADay())));
    }

    @Provide
    static Arbitrary<Topic> ofADay() {
        var meals = Arbitraries.of(Meal.class).map(ForMeal::new);
        var hours = Times.ofDay()
                .set()
                .ofSize(2)
                .map(two -> new At(
                        two.stream().min(LocalTime::compareTo).orElseThrow(),
                        two.stream().max(LocalTime::compareTo).orElseThrow()));
        return Arbitraries.oneOf(topic(Kind.TODAY, meals), topic(Kind.TODAY, hours));
    }

    private sealed interface When {}

    private record NotOfADay() implements When {}

    private record ForMeal(Meal meal) implements When {}

    private record At(LocalTime from, LocalTime until) implements When {}

    private static Arbitrary<Topic> topic(Kind kind, Arbitrary<? extends When> when) {
        return Combinators.combine(when, Arbitraries.integers().between(1, MOST))
                .as((time, size) -> {
                    var questions = IntStream.range(0, size)
                            .mapToObj(WhatToAskPropertyTest::question)
                            .toList();
                    return switch (time) {
                        case NotOfADay none -> new Topic(new TopicId("any"), kind, null, null, questions);
                        case ForMeal(var meal) -> new Topic(new TopicId("any"), kind, meal, null, questions);
                        case At(var from, var until) ->
                            new Topic(new TopicId("any"), kind, null, new Hours(from, until), questions);
                    };
                });
    }

    private static Arbitrary<Set<QuestionId>> someQuestions() {
        return Arbitraries.integers()
                .between(0, MOST - 1)
                .map(WhatToAskPropertyTest::id)
                .set()
                .ofMaxSize(MOST);
    }

    private static Question question(int number) {
        return new Question(id(number), Select.ONE, List.of(new OptionId("one"), new OptionId("other")));
    }

    private static QuestionId id(int number) {
        return new QuestionId("question-" + number);
    }
}
