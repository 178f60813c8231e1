package org.ownsay.desk.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Map;
import org.ownsay.desk.said.Face;
import org.ownsay.desk.said.HowAsked;
import org.ownsay.desk.said.OwnWords;
import org.ownsay.desk.said.Provenance;
import org.ownsay.desk.said.Telling;
import org.ownsay.desk.said.WordPicture;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.desk.today.Today.Want;
import org.ownsay.plan.Statement;

/** What somebody said today, in their own words. */
final class WantRow extends ListItem {

    WantRow(Want want, Telling telling, AtDesk desk) {
        addClassName("want");
        var statement = want.statement();
        var words = new OwnWords(statement, telling, desk);
        words.add(Provenance.of(statement, desk));
        var name = new Anchor(DeskAddress.plan(want.person().id()), desk.name(want.person()));
        name.addClassName("name");
        var when = new Paragraph(when(statement, want.today(), desk));
        when.addClassNames("quiet", "small");
        add(
                new Face(want.person(), Face.Size.MIDDLE),
                new Div(new Paragraph(name), when),
                new WordPicture(statement, telling),
                words,
                new HowAsked(statement, whoSaid(want, telling, desk), desk));
    }

    private static String whoSaid(Want want, Telling telling, AtDesk desk) {
        return desk.text(
                "desk.today.who-said",
                Map.of("name", desk.name(want.person()), "said", telling.label(want.statement(), desk)));
    }

    private static String when(Statement statement, LocalDate today, AtDesk desk) {
        var said = statement.saidAt();
        var isToday = desk.clock(said).toLocalDate().equals(today);
        return isToday ? desk.time(said) : desk.day(said) + ", " + desk.time(said);
    }
}
