package org.ownsay.desk.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import org.ownsay.access.Enrolment;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.person.Person;

/** The way to a person's own screen, to see how they will see it. Only a tablet shows it; a made-up home lends itself. */
@org.springframework.stereotype.Component
class TheirScreen {

    private final Enrolment enrolment;

    TheirScreen(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    Component linkTo(Person person, AtDesk desk) {
        var isTablet = desk.home().madeUp()
                || enrolment
                        .find(VaadinServletRequest.getCurrent().getHttpServletRequest())
                        .isPresent();
        var way = isTablet ? link(person, desk) : note(desk);
        way.setVisible(!person.hasLeft()); // whoever has left chooses no more
        return way;
    }

    private static Anchor link(Person person, AtDesk desk) {
        var link = new Anchor("/with/" + person.id(), desk.text("desk.person.their-screen"));
        link.setRouterIgnore(true); // a person's screen dresses the whole page: it begins with a fresh one
        link.addClassNames("btn", "push");
        return link;
    }

    private static Span note(AtDesk desk) {
        var note = new Span(desk.text("desk.person.their-screen.elsewhere"));
        note.addClassNames("quiet", "small", "push");
        return note;
    }
}
