package org.ownsay.choosing;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ownsay.access.MealTimes;
import org.ownsay.board.Hours;
import org.ownsay.board.Question;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Topic;
import org.ownsay.choosing.Due.Turn;

/**
 * The rules of what is asked when. Nobody is asked twice what they have said, nor after its time; a sitting has an end in
 * sight; and what weighs more waits until somebody is there (practice 3.7).
 */
final class WhatToAsk {

    /** More tires (practice 5.4); the rest is asked another time. */
    static final int QUESTIONS_AT_ONCE = 4;

    private WhatToAsk() {}

    static Due of(Topic topic, Moment moment) {
        var hours = hoursOf(topic, moment.meals());
        return switch (topic.kind()) {
            case TODAY -> topic.isOfTheMoment() ? now(topic, topic.questions(), hours) : today(topic, moment, hours);
            case USUAL -> inPlan(topic, moment);
            case SIGNIFICANT ->
                moment.company() == Company.ALONE ? notNow(topic, Turn.TOGETHER, hours) : inPlan(topic, moment);
        };
    }

    private static Due today(Topic topic, Moment moment, Optional<Hours> hours) {
        var open = open(topic, moment.saidToday());
        if (open.isEmpty()) {
            return notNow(topic, Turn.SAID, hours);
        }
        var time = moment.time();
        if (hours.filter(asked -> time.isBefore(asked.from())).isPresent()) {
            return notNow(topic, Turn.LATER, hours);
        }
        if (hours.filter(asked -> !time.isBefore(asked.until())).isPresent()) {
            return notNow(topic, Turn.PAST, hours);
        }
        return now(topic, open, hours);
    }

    private static Due inPlan(Topic topic, Moment moment) {
        var open = open(topic, moment.saidInPlan());
        var atOnce = moment.isBadTime() ? 1 : QUESTIONS_AT_ONCE;
        return open.isEmpty()
                ? notNow(topic, Turn.SAID, Optional.empty())
                : now(topic, open.subList(0, Math.min(atOnce, open.size())), Optional.empty());
    }

    private static List<Question> open(Topic topic, Set<QuestionId> said) {
        return topic.questions().stream()
                .filter(question -> !said.contains(question.id()))
                .toList();
    }

    static Optional<Hours> hoursOf(Topic topic, MealTimes meals) {
        return topic.meal() == null
                ? Optional.ofNullable(topic.asked())
                : Optional.of(MealHours.of(topic.meal(), meals));
    }

    private static Due now(Topic topic, List<Question> questions, Optional<Hours> hours) {
        return due(topic, Turn.NOW, questions, hours);
    }

    private static Due notNow(Topic topic, Turn turn, Optional<Hours> hours) {
        return due(topic, turn, List.of(), hours);
    }

    private static Due due(Topic topic, Turn turn, List<Question> questions, Optional<Hours> hours) {
        LocalTime from = hours.map(Hours::from).orElse(null);
        LocalTime until = hours.map(Hours::until).orElse(null);
        return new Due(topic, turn, questions, from, until);
    }
}
