package org.ownsay.desk.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.ownsay.desk.said.Face;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Facts;
import org.ownsay.person.Person;

/** Who it is, and what they need before anybody asks them anything. */
final class PersonHeader extends Div {

    PersonHeader(Person person, AtDesk desk) {
        var access = new Access(person, desk);
        var where = new Paragraph(
                desk.text("desk.plan.who", Map.of("room", person.room(), "languages", access.languages())));
        where.addClassName("quiet");
        var who = new Header(new Face(person, Face.Size.LARGE), new Div(new H1(title(person, desk)), where));
        who.addClassName("who");
        var needs = new Facts("needs", desk)
                .fact("desk.needs.say", access.languages())
                .fact("desk.needs.show", access.options())
                .fact("desk.needs.read", access.look())
                .fact("desk.needs.sentences", access.sentences());
        needs.getElement().setAttribute("aria-label", desk.text("desk.needs"));
        addClassName("stack");
        add(who, needs);
    }

    static String title(Person person, AtDesk desk) {
        return desk.text("desk.plan.title", Map.of("name", desk.name(person)));
    }
}
