package org.ownsay.desk.people;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskLayout;
import org.ownsay.desk.shell.SignedIn;
import org.ownsay.person.People;

/** Everybody who lives here. */
@Route(value = "desk/people", layout = DeskLayout.class)
@PermitAll
class PeopleView extends Main implements HasDynamicTitle {

    private final AtDesk desk;

    PeopleView(SignedIn signedIn, People people) {
        desk = signedIn.get();
        var header = new Header(new H1(desk.text("desk.people.title")));
        header.addClassName("top");
        var cards = new UnorderedList();
        cards.addClassName("people");
        people.listByHome(desk.home().id()).forEach(person -> cards.add(new PersonCard(person, desk)));
        add(header, cards);
    }

    @Override
    public String getPageTitle() {
        return desk.text("desk.people.title");
    }
}
