package org.ownsay.desk.pictures;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import org.ownsay.board.Area;
import org.ownsay.board.OptionId;
import org.ownsay.board.Question;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Topics;
import org.springframework.stereotype.Component;

/** Where an option can be chosen. */
@Component
class WhereAsked {

    private final Topics topics;

    WhereAsked(Topics topics) {
        this.topics = topics;
    }

    /** Every question once, however many topics ask it. */
    Collection<Question> list() {
        var questions = new LinkedHashMap<QuestionId, Question>();
        topics.list().stream()
                .flatMap(topic -> topic.questions().stream())
                .forEach(question -> questions.putIfAbsent(question.id(), question));
        return questions.values();
    }

    /** @throws NoSuchElementException if nobody is asked about it */
    List<Question> get(OptionId option) {
        var asked = list().stream()
                .filter(question -> question.options().contains(option))
                .toList();
        if (asked.isEmpty()) {
            throw new NoSuchElementException("Nobody is asked about " + option);
        }
        return asked;
    }

    /** @throws NoSuchElementException if nobody is asked about it */
    Area getArea(OptionId option) {
        return topics.list().stream()
                .filter(topic -> topic.questions().stream()
                        .anyMatch(question -> question.options().contains(option)))
                .map(topic -> topics.areaOf(topic.id()))
                .findFirst()
                .orElseThrow();
    }
}
