package org.ownsay.desk.today;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.ownsay.board.Question;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.desk.said.Telling;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.today.Today.Total;
import org.ownsay.desk.today.Today.Totals;
import org.ownsay.plan.Statement;
import org.springframework.stereotype.Component;

/** Counts what was said, for who cooks. */
@Component
class Tally {

    private final Topics topics;
    private final Vocabulary vocabulary;
    private final Telling telling;

    Tally(Topics topics, Vocabulary vocabulary, Telling telling) {
        this.topics = topics;
        this.vocabulary = vocabulary;
        this.telling = telling;
    }

    List<Totals> of(List<Statement> said, AtDesk desk) {
        return questions().stream()
                .filter(question ->
                        said.stream().anyMatch(statement -> statement.question().equals(question)))
                .map(question -> new Totals(vocabulary.prompt(question, desk.language()), each(question, said, desk)))
                .toList();
    }

    private List<QuestionId> questions() {
        return topics.list().stream()
                .flatMap(topic -> topic.questions().stream())
                .map(Question::id)
                .toList();
    }

    private List<Total> each(QuestionId question, List<Statement> said, AtDesk desk) {
        return said.stream()
                .filter(statement -> statement.question().equals(question))
                .collect(Collectors.groupingBy(
                        statement -> telling.label(statement, desk), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Total(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Total::count).reversed())
                .toList();
    }
}
