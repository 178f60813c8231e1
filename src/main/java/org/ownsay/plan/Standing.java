package org.ownsay.plan;

import java.util.ArrayList;
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

    /** @param said what somebody usually wants, the oldest first */
    List<Stands> ofPlan(List<Statement> said) {
        var stands = new LinkedHashMap<Said, List<Statement>>();
        for (var statement : said) {
            if (takesOne(statement.question())) {
                stands.keySet()
                        .removeIf(earlier ->
                                earlier.question().equals(statement.question()) && !earlier.equals(Said.of(statement)));
            }
            var again = stands.computeIfAbsent(Said.of(statement), first -> new ArrayList<>());
            if (!again.isEmpty() && again.getLast().level() != statement.level()) {
                again.clear();
            }
            again.add(statement);
        }
        leaveOutWhatWasLeftOpenBefore(said, stands.keySet());
        return stands.values().stream().map(Stands::of).toList();
    }

    /** "Not sure" stands only until something was said. */
    private static void leaveOutWhatWasLeftOpenBefore(List<Statement> said, Set<Said> stands) {
        for (var i = 0; i < said.size(); i++) {
            var open = said.get(i);
            var later = said.subList(i + 1, said.size());
            if (open.chosen().isOpen()
                    && later.stream().anyMatch(next -> next.question().equals(open.question()))) {
                stands.removeIf(other -> other.equals(Said.of(open))
                        && later.stream().noneMatch(next -> Said.of(next).equals(other)));
            }
        }
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
