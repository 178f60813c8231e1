package org.ownsay.desk.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.ownsay.desk.said.Telling;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.desk.shell.Living;
import org.ownsay.desk.today.Today.Part;
import org.ownsay.desk.today.Today.Totals;
import org.ownsay.desk.today.Today.Want;

/** A part of the day, and what everybody said about it. */
final class PartCard extends Card {

    private final AtDesk desk;
    private final Living<Totals, Paragraph> totals;
    private final Living<Want, WantRow> wants;
    private final Paragraph nobody;

    PartCard(Part part, Telling telling, AtDesk desk) {
        super(part.heading());
        this.desk = desk;
        var totalsPlace = new Div();
        var rows = new UnorderedList();
        nobody = new Paragraph(desk.text("desk.today.nobody-yet"));
        nobody.addClassName("quiet");
        totals = new Living<>(totalsPlace, same -> same, this::line, (line, same) -> {});
        wants = new Living<>(
                rows, want -> want.statement().id(), want -> new WantRow(want, telling, desk), (row, same) -> {});
        add(totalsPlace, nobody, rows);
    }

    void show(Part part) {
        totals.show(part.totals());
        wants.show(part.wants());
        nobody.setVisible(part.wants().isEmpty());
    }

    private Paragraph line(Totals totals) {
        var question = new Span(totals.question());
        question.addClassNames("quiet", "small");
        var line = new Paragraph(question);
        line.addClassName("totals");
        totals.each().forEach(total -> {
            var tag = new Span(desk.text("desk.today.total", Map.of("label", total.label(), "count", total.count())));
            tag.addClassName("tag");
            line.add(tag);
        });
        return line;
    }
}
