package org.ownsay.desk.people;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.ownsay.desk.said.Face;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.desk.shell.Facts;
import org.ownsay.person.Person;
import org.ownsay.person.UsablePart;

/** Who it is, and what they need before anybody asks them anything. */
final class PersonHeader extends Div {

    PersonHeader(Person person, AtDesk desk) {
        var access = new Access(person, desk);
        var where = new Paragraph(
                desk.text("desk.plan.who", Map.of("room", person.room(), "languages", access.languages())));
        if (person.hasLeft()) {
            where.add(" " + desk.text("desk.people.left.one"));
        }
        where.addClassName("quiet");
        var who = new Header(
                new Face(person, Face.Size.LARGE),
                new Div(new H1(title(person, desk)), where),
                phrases(person, desk),
                change(person, desk));
        who.addClassName("who");
        var needs = new Facts("needs", desk)
                .fact("desk.needs.say", access.languages())
                .fact("desk.needs.show", access.options())
                .fact("desk.needs.read", access.look())
                .fact("desk.needs.sentences", access.sentences());
        needs.fact("desk.needs.select", access.select());
        if (person.profile().usablePart() != UsablePart.WHOLE) {
            needs.fact("desk.needs.part", access.part());
        }
        if (!access.times().isEmpty()) {
            needs.fact("desk.needs.when", access.times());
        }
        needs.getElement().setAttribute("aria-label", desk.text("desk.needs"));
        addClassName("stack");
        add(who, needs);
    }

    private static Anchor phrases(Person person, AtDesk desk) {
        var phrases = new Anchor(DeskAddress.phrases(person.id()), desk.text("desk.phrases.title"));
        phrases.addClassName("btn");
        return phrases;
    }

    private static Anchor change(Person person, AtDesk desk) {
        var change = new Anchor(DeskAddress.edit(person.id()), desk.text("desk.person.change"));
        change.addClassName("btn");
        return change;
    }

    static String title(Person person, AtDesk desk) {
        return desk.text("desk.plan.title", Map.of("name", desk.name(person)));
    }
}
