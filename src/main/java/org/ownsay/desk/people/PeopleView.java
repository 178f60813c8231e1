package org.ownsay.desk.people;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.desk.shell.DeskLayout;
import org.ownsay.desk.shell.SignedIn;
import org.ownsay.person.People;
import org.ownsay.person.Person;

/** Everybody who lives here. */
@Route(value = "desk/people", layout = DeskLayout.class)
@PermitAll
class PeopleView extends Main implements HasDynamicTitle {

    private final AtDesk desk;

    PeopleView(SignedIn signedIn, People people) {
        desk = signedIn.get();
        var header = new Header(new H1(desk.text("desk.people.title")), newcomer());
        header.addClassName("top");
        var cards = new UnorderedList();
        cards.addClassName("people");
        people.listByHome(desk.home().id()).forEach(person -> cards.add(new PersonCard(person, desk)));
        add(header, cards);
        var gone = people.listLeft(desk.home().id());
        if (!gone.isEmpty()) {
            add(left(gone));
        }
    }

    private Anchor newcomer() {
        var add = new Anchor(DeskAddress.NEW_PERSON, desk.text("desk.people.add"));
        add.addClassNames("btn", "btn--main", "push");
        return add;
    }

    private Card left(List<Person> gone) {
        var names = new UnorderedList();
        names.addClassName("gone");
        gone.forEach(person -> names.add(new ListItem(name(person))));
        return new Card(desk.text("desk.people.left")).with(names);
    }

    private Anchor name(Person person) {
        var name = new Anchor(DeskAddress.plan(person.id()), desk.name(person));
        name.addClassName("name");
        return name;
    }

    @Override
    public String getPageTitle() {
        return desk.text("desk.people.title");
    }
}
