package org.ownsay.board;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Questions that belong together, in the order in which they are asked.
 *
 * @param meal what it is for, where it is for a meal of today: then it is asked once a day, before that meal is over
 * @param asked when it is asked once a day, where it is for no meal
 */
public record Topic(
        TopicId id,
        Kind kind,
        @Nullable Meal meal,
        @Nullable Hours asked,
        List<Question> questions) {

    public Topic {
        questions = List.copyOf(questions);
        if (meal != null && kind != Kind.TODAY) {
            throw new IllegalArgumentException("Only what is asked for today is for a meal: " + id);
        }
        if (asked != null && (kind != Kind.TODAY || meal != null)) {
            throw new IllegalArgumentException("Only what is asked for today, and for no meal, has hours: " + id);
        }
    }

    /** Whether it can be said again and again: a drink, a feeling. */
    public boolean isOfTheMoment() {
        return kind == Kind.TODAY && meal == null && asked == null;
    }

    /** @throws NoSuchElementException if it is not asked here */
    public Question getQuestion(QuestionId question) {
        return findQuestion(question)
                .orElseThrow(() -> new NoSuchElementException("No question " + question + " in " + id));
    }

    /** Nothing if it is not asked here, or not any more. */
    public Optional<Question> findQuestion(QuestionId question) {
        return questions.stream().filter(asked -> asked.id().equals(question)).findFirst();
    }
}
