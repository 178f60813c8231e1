package org.ownsay.desk.people;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownsay.desk.said.Face;
import org.ownsay.desk.said.Hearing;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.desk.shell.DeskLayout;
import org.ownsay.desk.shell.SignedIn;
import org.ownsay.person.People;
import org.ownsay.person.Person;
import org.ownsay.person.Welcoming;
import org.ownsay.symbols.SquarePhoto;

/** Changes what is known of somebody. What they were asked before stays as it was. */
@Route(value = "desk/people/:person/edit", layout = DeskLayout.class)
@PermitAll
class EditPersonView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final AtDesk desk;
    private final People people;
    private final Welcoming welcoming;
    private final TheirScreen theirScreen;
    private final Hearing hearing;
    private String title = "";

    EditPersonView(SignedIn signedIn, People people, Welcoming welcoming, TheirScreen theirScreen, Hearing hearing) {
        this.desk = signedIn.get();
        this.people = people;
        this.welcoming = welcoming;
        this.theirScreen = theirScreen;
        this.hearing = hearing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = people.getOf(desk.home().id(), DeskAddress.person(event));
        title = desk.text("desk.person.title", Map.of("name", desk.name(person)));
        var header = new Header(new Face(person, Face.Size.MIDDLE), new H1(title), theirScreen.linkTo(person, desk));
        header.addClassName("top");
        removeAll();
        add(
                header,
                PersonForm.of(person, desk, hearing, this::keep),
                new Leaving(person, desk, welcoming, () -> goTo(DeskAddress.PEOPLE)));
    }

    private void keep(Person person, @Nullable SquarePhoto photo) {
        welcoming.keep(person, photo);
        goTo(DeskAddress.plan(person.id()));
    }

    private static void goTo(String address) {
        UI.getCurrent().navigate(address.substring(1));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
