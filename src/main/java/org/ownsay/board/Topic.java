package org.ownsay.board;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Questions that belong together, in the order in which they are asked.
 *
 * @param meal what it is for, where it is for a meal of today
 */
public record Topic(TopicId id, Kind kind, @Nullable Meal meal, List<Question> questions) {

    public Topic {
        questions = List.copyOf(questions);
        if (meal != null && kind != Kind.TODAY) {
            throw new IllegalArgumentException("Only what is asked for today is for a meal: " + id);
        }
    }

    /** @throws NoSuchElementException if it is not asked here */
    public Question getQuestion(QuestionId question) {
        return questions.stream()
                .filter(asked -> asked.id().equals(question))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No question " + question + " in " + id));
    }
}
