package org.ownsay.desk.people;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.ownsay.desk.said.Face;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.person.Person;

/** Who somebody is, and the way to their plan. */
final class PersonCard extends ListItem {

    PersonCard(Person person, AtDesk desk) {
        addClassNames("card", "person");
        var access = new Access(person, desk);
        var name = new H2(new Anchor(DeskAddress.plan(person.id()), desk.name(person)));
        add(
                new Face(person, Face.Size.LARGE),
                new Div(
                        name,
                        quiet(person.room()),
                        new Paragraph(access.languages()),
                        quiet(access.options()),
                        quiet(access.words()),
                        quiet(access.colours()),
                        quiet(access.select())));
    }

    private static Paragraph quiet(String text) {
        var line = new Paragraph(text);
        line.addClassNames("quiet", "small");
        return line;
    }
}
