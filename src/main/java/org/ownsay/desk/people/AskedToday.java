package org.ownsay.desk.people;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Objects;
import org.ownsay.board.Kind;
import org.ownsay.board.Vocabulary;
import org.ownsay.choosing.Agenda;
import org.ownsay.choosing.Company;
import org.ownsay.choosing.Due;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.person.Person;
import org.springframework.stereotype.Component;

/** What somebody is asked on this day, and when. */
@Component
class AskedToday {

    private final Agenda agenda;
    private final Vocabulary vocabulary;

    AskedToday(Agenda agenda, Vocabulary vocabulary) {
        this.agenda = agenda;
        this.vocabulary = vocabulary;
    }

    Card of(Person person, AtDesk desk) {
        var list = new UnorderedList();
        list.addClassName("asked");
        agenda.all(person, desk.home(), Company.ALONE).stream()
                .filter(due -> due.topic().kind() == Kind.TODAY || due.turn() != Due.Turn.SAID)
                .forEach(due -> list.add(item(due, desk)));
        return new Card(desk.text("desk.plan.asked", Map.of("name", desk.name(person)))).with(list);
    }

    private ListItem item(Due due, AtDesk desk) {
        var topic = new Span(vocabulary.topic(due.topic().id(), desk.language()));
        var turn = new Span(turn(due, desk));
        turn.addClassNames("quiet", "small");
        return new ListItem(topic, turn);
    }

    private static String turn(Due due, AtDesk desk) {
        return switch (due.turn()) {
            case NOW -> now(due, desk);
            case SAID -> desk.text("desk.plan.asked.said");
            case LATER -> desk.text("desk.plan.asked.later", Map.of("from", Objects.requireNonNull(due.from())));
            case PAST -> desk.text("desk.plan.asked.past");
            case TOGETHER -> desk.text("desk.plan.asked.together");
        };
    }

    private static String now(Due due, AtDesk desk) {
        var count = due.questions().stream()
                .filter(question -> question.after() == null)
                .count();
        var questions = Math.max(1, count);
        return due.until() == null
                ? desk.text("desk.plan.asked.now", Map.of("count", questions))
                : desk.text("desk.plan.asked.now-until", Map.of("count", questions, "until", due.until()));
    }
}
