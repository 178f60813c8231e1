package org.ownsay.desk.evidence;

import com.vaadin.flow.component.html.Paragraph;
import org.ownsay.desk.shell.Card;
import org.ownsay.desk.shell.Facts;

/** The times by the tablet's clock, the tablet, and what the order was drawn with. */
final class WhenAndWhere extends Card {

    WhenAndWhere(Account account) {
        super(account.text("desk.evidence.record"));
        var desk = account.desk();
        var evidence = account.evidence();
        var answer = evidence.answer();
        addClassName("card--narrow");
        add(new Facts("facts", desk)
                .fact(
                        "desk.evidence.planned-at",
                        desk.exactly(evidence.presentation().plannedAt()))
                .fact("desk.evidence.shown-at", desk.exactly(answer.shownAt()))
                .fact("desk.evidence.pressed-at", desk.exactly(answer.firstPressAt()))
                .fact("desk.evidence.said-at", desk.exactly(answer.saidAt()))
                .fact(
                        "desk.evidence.received-at",
                        desk.exactly(evidence.receipt().receivedAt()))
                .fact("desk.evidence.tablet", account.place())
                .fact("desk.evidence.seed", String.valueOf(evidence.sitting().seed())));
        var remark = new Paragraph(account.text("desk.evidence.remark"));
        remark.addClassNames("quiet", "small");
        add(remark);
    }
}
