package org.ownsay.desk.evidence;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ownsay.choosing.Answer;
import org.ownsay.desk.shell.Card;
import org.ownsay.desk.shell.DeskAddress;

/** What else was answered while the same question stood there, in the same order. */
final class SameShowing extends Card {

    SameShowing(Account account) {
        super(account.text("desk.evidence.same"));
        var others = account.evidence().sameQuestion().stream()
                .filter(other -> !other.id().equals(account.answer().id()))
                .toList();
        add(others.isEmpty() ? new Paragraph(account.text("desk.evidence.same.none")) : list(others, account));
    }

    private static UnorderedList list(List<Answer> others, Account account) {
        var list = new UnorderedList();
        others.forEach(other -> list.add(item(other, account)));
        return list;
    }

    private static ListItem item(Answer other, Account account) {
        var link = new Anchor(DeskAddress.evidence(other.id().value()), account.label(other));
        link.addClassName("act");
        var when = new Span(account.desk().time(other.saidAt()));
        when.addClassNames("quiet", "small");
        var item = new ListItem(link, when);
        item.addClassName("row");
        return item;
    }
}
