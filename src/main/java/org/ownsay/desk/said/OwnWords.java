package org.ownsay.desk.said;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.plan.Statement;

/** A person's own words, large, as they confirmed them; beneath them what staff need to understand them. */
public final class OwnWords extends Div {

    public OwnWords(Statement statement, Telling telling, AtDesk desk) {
        addClassName("own");
        var said = new Paragraph(new InLanguage(statement.ownWords(), statement.locale()));
        said.addClassName("said");
        add(said);
        telling.findGloss(statement, desk).ifPresent(this::beneath);
        telling.findRemark(statement, desk).ifPresent(this::beneath);
    }

    private void beneath(String text) {
        var gloss = new Paragraph(text);
        gloss.addClassName("gloss");
        add(gloss);
    }
}
