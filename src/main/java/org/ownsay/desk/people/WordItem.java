package org.ownsay.desk.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.ownsay.desk.said.HowAsked;
import org.ownsay.desk.said.OwnWords;
import org.ownsay.desk.said.Provenance;
import org.ownsay.desk.said.Telling;
import org.ownsay.desk.said.WordPicture;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.plan.NoLonger;
import org.ownsay.plan.Stands;
import org.ownsay.plan.Statement;

/** Something a person said: the picture, their words, and who said it when. */
final class WordItem extends ListItem {

    private WordItem(Statement statement, String when, Telling telling, AtDesk desk) {
        addClassName("word");
        var said = new OwnWords(statement, telling, desk);
        var foot = new Paragraph(quiet(when), new HowAsked(statement, telling.label(statement, desk), desk));
        foot.addClassName("row");
        said.add(Provenance.of(statement, desk), foot);
        add(new WordPicture(statement, telling), new Div(said));
    }

    static WordItem ofPlan(Stands stands, Telling telling, AtDesk desk) {
        var latest = stands.latest();
        var when =
                desk.text("desk.plan.said", Map.of("at", desk.clock(latest.saidAt()), "sittings", stands.sittings()));
        return new WordItem(latest, when, telling, desk);
    }

    static WordItem ofToday(Statement statement, Telling telling, AtDesk desk) {
        var when = desk.text("desk.plan.said-today", Map.of("at", desk.clock(statement.saidAt())));
        return new WordItem(statement, when, telling, desk);
    }

    static WordItem ofBefore(NoLonger before, Telling telling, AtDesk desk) {
        var why = before.takenBack() ? "taken-back" : "replaced";
        var when = desk.text("desk.plan.before." + why, Map.of("at", desk.clock(before.at())));
        return new WordItem(before.statement(), when, telling, desk);
    }

    private static Span quiet(String text) {
        var quiet = new Span(text);
        quiet.addClassNames("quiet", "small");
        return quiet;
    }
}
