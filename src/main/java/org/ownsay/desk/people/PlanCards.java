package org.ownsay.desk.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ownsay.board.Question;
import org.ownsay.board.QuestionId;
import org.ownsay.board.Topic;
import org.ownsay.board.TopicId;
import org.ownsay.board.Topics;
import org.ownsay.board.Vocabulary;
import org.ownsay.desk.said.Telling;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.plan.Stands;
import org.springframework.stereotype.Component;

/** Lays out what stands in a plan: a sheet a topic, and on it the questions with what was said to them. */
@Component
class PlanCards {

    private final Topics topics;
    private final Vocabulary vocabulary;
    private final Telling telling;

    PlanCards(Topics topics, Vocabulary vocabulary, Telling telling) {
        this.topics = topics;
        this.vocabulary = vocabulary;
        this.telling = telling;
    }

    Div of(List<Stands> plan, AtDesk desk) {
        var order = topics.list().stream().map(Topic::id).toList();
        var sheets = new Div();
        sheets.addClassName("page3");
        plan.stream().collect(Collectors.groupingBy(stands -> stands.latest().topic())).entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> order.indexOf(entry.getKey())))
                .forEach(entry -> sheets.add(card(entry.getKey(), entry.getValue(), desk)));
        return sheets;
    }

    private List<QuestionId> questions() {
        return topics.list().stream()
                .flatMap(topic -> topic.questions().stream())
                .map(Question::id)
                .toList();
    }

    private Card card(TopicId topic, List<Stands> about, AtDesk desk) {
        var card = new Card(vocabulary.topic(topic, desk.language()));
        byQuestion(about).forEach((question, said) -> {
            var list = new UnorderedList();
            said.forEach(stands -> list.add(WordItem.ofPlan(stands, telling, desk)));
            card.with(new H3(vocabulary.prompt(question, desk.language())), list);
        });
        return card;
    }

    private static Map<QuestionId, List<Stands>> byQuestion(List<Stands> about) {
        return about.stream()
                .collect(Collectors.groupingBy(
                        stands -> stands.latest().question(), LinkedHashMap::new, Collectors.toList()));
    }
}
