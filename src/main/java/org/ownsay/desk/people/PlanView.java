package org.ownsay.desk.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.desk.shell.DeskLayout;
import org.ownsay.desk.shell.SignedIn;
import org.ownsay.person.People;
import org.ownsay.person.Person;
import org.ownsay.plan.Planning;

/** What somebody has said stands in their plan, and what they said today. */
@Route(value = "desk/people/:person", layout = DeskLayout.class)
@PermitAll
class PlanView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final AtDesk desk;
    private final People people;
    private final Planning planning;
    private final PlanCards cards;
    private final PlanMore more;
    private String title = "";

    PlanView(SignedIn signedIn, People people, Planning planning, PlanCards cards, PlanMore more) {
        this.desk = signedIn.get();
        this.people = people;
        this.planning = planning;
        this.cards = cards;
        this.more = more;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = people.getOf(desk.home().id(), DeskAddress.person(event));
        title = PersonHeader.title(person, desk);
        removeAll();
        add(new PersonHeader(person, desk), plan(person));
        add(more.of(person, desk).toArray(Component[]::new));
    }

    private Section plan(Person person) {
        var stands = planning.listUsual(person.id());
        var plan = new Section(new H2(desk.text("desk.plan.stands")));
        plan.addClassName("stack");
        plan.add(stands.isEmpty() ? nothing("desk.plan.empty") : cards.of(stands, desk));
        return plan;
    }

    private Paragraph nothing(String key) {
        var nothing = new Paragraph(desk.text(key));
        nothing.addClassName("quiet");
        return nothing;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
