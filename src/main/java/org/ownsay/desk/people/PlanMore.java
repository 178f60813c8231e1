package org.ownsay.desk.people;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownsay.desk.said.Telling;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.person.Person;
import org.ownsay.plan.Planning;
import org.springframework.stereotype.Component;

/** What stands beside a plan: today, what weighs more, what is asked today, and what was said before. */
@Component
class PlanMore {

    /** In ten years more comes together than anybody reads, or than a page can hold. */
    private static final int BEFORE = 50;

    private final Planning planning;
    private final AskedToday asked;
    private final Telling telling;
    private final Clock clock;

    PlanMore(Planning planning, AskedToday asked, Telling telling, Clock clock) {
        this.planning = planning;
        this.asked = asked;
        this.telling = telling;
        this.clock = clock;
    }

    List<Card> of(Person person, AtDesk desk) {
        var cards = new ArrayList<Card>();
        var weighty = planning.listSignificant(person.id()).stream()
                .map(stands -> WordItem.ofPlan(stands, telling, desk))
                .toList();
        if (!weighty.isEmpty()) {
            var note = quiet(desk.text("desk.plan.together.note", Map.of("name", desk.name(person))));
            cards.add(new Card(desk.text("desk.plan.together")).with(note, list(weighty)));
        }
        cards.add(today(person, desk));
        if (!person.hasLeft()) {
            cards.add(asked.of(person, desk));
        }
        before(person, desk).ifPresent(cards::add);
        return cards;
    }

    private Optional<Card> before(Person person, AtDesk desk) {
        var before = planning.listNoLonger(person.id());
        var latest = before.stream()
                .limit(BEFORE)
                .map(ended -> WordItem.ofBefore(ended, telling, desk))
                .toList();
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        var card = new Card(desk.text("desk.plan.before"));
        if (before.size() > BEFORE) {
            card.with(quiet(
                    desk.text("desk.plan.before.latest", Map.of("latest", latest.size(), "count", before.size()))));
        }
        return Optional.of(card.with(list(latest)));
    }

    private Card today(Person person, AtDesk desk) {
        var said = planning.listToday(desk.home().id(), desk.home().dayOf(clock.instant())).stream()
                .filter(statement -> statement.person().equals(person.id()))
                .map(statement -> WordItem.ofToday(statement, telling, desk))
                .toList();
        var card = new Card(desk.text("desk.plan.today"));
        return said.isEmpty() ? card.with(quiet(desk.text("desk.plan.nothing-today"))) : card.with(list(said));
    }

    private static UnorderedList list(List<? extends ListItem> items) {
        var list = new UnorderedList();
        items.forEach(list::add);
        return list;
    }

    private static Paragraph quiet(String text) {
        var quiet = new Paragraph(text);
        quiet.addClassName("quiet");
        return quiet;
    }
}
