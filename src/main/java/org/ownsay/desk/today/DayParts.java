package org.ownsay.desk.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownsay.board.Meal;
import org.ownsay.board.Topic;
import org.ownsay.board.TopicId;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.today.Today.Part;
import org.ownsay.desk.today.Today.Want;
import org.ownsay.person.Person;
import org.ownsay.person.PersonId;
import org.ownsay.plan.Statement;
import org.springframework.stereotype.Component;

/** Puts what was said under headings: meals, then the other topics of the day, then the plan. */
@Component
class DayParts {

    private final Topics topics;
    private final Vocabulary vocabulary;
    private final Tally tally;

    DayParts(Topics topics, Vocabulary vocabulary, Tally tally) {
        this.topics = topics;
        this.vocabulary = vocabulary;
        this.tally = tally;
    }

    /**
     * @param said what stands for the day, the oldest first
     * @param usual what came into anybody's plan today, the oldest first
     * @param people also those who have left: what they said stays said
     */
    List<Part> of(
            List<Statement> said, List<Statement> usual, Map<PersonId, Person> people, LocalDate day, AtDesk desk) {
        var parts = new ArrayList<Part>();
        for (var meal : Meal.values()) {
            var forIt = only(said, statement -> statement.forMeal() == meal);
            var heading = desk.text(
                    "desk.today.meal." + meal.key(),
                    Map.of("at", meal.at(desk.home().meals())));
            parts.add(new Part(heading, tally.of(livingOf(forIt, people), desk), wants(forIt, people, day)));
        }
        for (var topic : topicsOf(said)) {
            var about = only(
                    said,
                    statement ->
                            statement.forMeal() == null && statement.topic().equals(topic));
            parts.add(new Part(heading(topic, desk), List.of(), wants(about, people, day)));
        }
        if (!usual.isEmpty()) {
            parts.add(new Part(desk.text("desk.today.usual"), List.of(), wants(usual, people, day)));
        }
        return parts;
    }

    /** The topics that somebody said something about, as home shows them; meals stand by themselves. */
    private List<TopicId> topicsOf(List<Statement> said) {
        var order = topics.list().stream().map(Topic::id).toList();
        return said.stream()
                .filter(statement -> statement.forMeal() == null)
                .map(Statement::topic)
                .distinct()
                .sorted(Comparator.comparingInt(order::indexOf))
                .toList();
    }

    private String heading(TopicId topic, AtDesk desk) {
        return desk.text(
                "desk.today.topic", Map.of("topic", topic.value(), "name", vocabulary.topic(topic, desk.language())));
    }

    /** Nobody cooks for those who have left. */
    private static List<Statement> livingOf(List<Statement> said, Map<PersonId, Person> people) {
        return only(said, statement -> people.get(statement.person()) instanceof Person person && !person.hasLeft());
    }

    private static List<Statement> only(List<Statement> said, Predicate<Statement> which) {
        return said.stream().filter(which).toList();
    }

    /** The latest sitting first, and in each what was said as it was said. */
    private static List<Want> wants(List<Statement> said, Map<PersonId, Person> people, LocalDate day) {
        var bySitting = said.stream()
                .collect(Collectors.groupingBy(Statement::sitting, LinkedHashMap::new, Collectors.toList()));
        return new ArrayList<>(bySitting.values())
                .reversed().stream()
                        .flatMap(List::stream)
                        .flatMap(statement -> Stream.ofNullable(people.get(statement.person()))
                                .map(person -> new Want(person, statement, day)))
                        .toList();
    }
}
