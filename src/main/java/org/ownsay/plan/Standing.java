package org.ownsay.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownsay.board.Meal;
import org.ownsay.board.OptionId;
import org.ownsay.board.Question;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Response;
import org.ownsay.board.Select;
import org.ownsay.board.TopicId;
import org.ownsay.person.PersonId;

/**
 * Tells what stands of all that was said. Later words stand before earlier ones, and nothing is edited:
 * of one sitting to one question that takes one answer the last, of several sittings about the same meal, or about what is asked once a day, the last.
 */
final class Standing {

    private final Map<QuestionId, Question> questions;
    private final Set<TopicId> onceADay;

    /** @param onceADay topics that are asked once a day: said again in another sitting, they are said instead */
    Standing(Map<QuestionId, Question> questions, Set<TopicId> onceADay) {
        this.questions = questions;
        this.onceADay = onceADay;
    }

    /** @param said for one day, the oldest first; moments such as a drink or a feeling stand beside each other */
    List<Statement> ofDay(List<Statement> said) {
        return said.stream()
                .filter(statement -> said.stream().noneMatch(later -> replacesOnTheDay(later, statement)))
                .toList();
    }

    /**
     * "Not sure" stands only until something was said to that question.
     *
     * @param said what somebody usually wants, the oldest first
     */
    List<Stands> ofPlan(List<Statement> said) {
        var stands = new LinkedHashMap<Said, List<Statement>>();
        var latest = new HashMap<QuestionId, Statement>();
        for (var statement : said) {
            var now = Said.of(statement);
            var before = latest.put(statement.question(), statement);
            if (before != null
                    && takesOne(statement.question())
                    && !Said.of(before).equals(now)) {
                stands.remove(Said.of(before));
            }
            var again = stands.computeIfAbsent(now, first -> new ArrayList<>());
            if (!again.isEmpty() && again.getLast().level() != statement.level()) {
                again.clear();
            }
            again.add(statement);
        }
        stands.values().removeIf(again -> isLeftOpenBefore(again.getLast(), latest));
        return stands.values().stream().map(Stands::of).toList();
    }

    private static boolean isLeftOpenBefore(Statement statement, Map<QuestionId, Statement> latest) {
        return statement.chosen().isOpen() && latest.get(statement.question()) != statement;
    }

    private boolean replacesOnTheDay(Statement later, Statement earlier) {
        return isAfter(later, earlier)
                && Asked.of(later).equals(Asked.of(earlier))
                && (later.sitting().equals(earlier.sitting())
                        ? takesOne(earlier.question())
                        : earlier.forMeal() != null || onceADay.contains(earlier.topic()));
    }

    private static boolean isAfter(Statement one, Statement other) {
        return one != other
                && (one.saidAt().isAfter(other.saidAt())
                        || one.saidAt().equals(other.saidAt())
                                && one.id().value().compareTo(other.id().value()) > 0);
    }

    private boolean takesOne(QuestionId id) {
        var question = questions.get(id);
        return question != null && question.select() == Select.ONE;
    }

    private record Asked(
            PersonId person, QuestionId question, @Nullable Meal meal) {
        static Asked of(Statement statement) {
            return new Asked(statement.person(), statement.question(), statement.forMeal());
        }
    }

    private record Said(
            QuestionId question,
            Response response,
            @Nullable OptionId option,
            @Nullable String picture) {
        static Said of(Statement statement) {
            return new Said(statement.question(), statement.response(), statement.option(), statement.picture());
        }
    }
}
