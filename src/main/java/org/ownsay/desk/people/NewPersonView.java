package org.ownsay.desk.people;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.ownsay.desk.said.Hearing;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.desk.shell.DeskLayout;
import org.ownsay.desk.shell.SignedIn;
import org.ownsay.person.Person;
import org.ownsay.person.Welcoming;
import org.ownsay.symbols.SquarePhoto;
import org.springframework.dao.DuplicateKeyException;

/** Somebody moves in. */
@Route(value = "desk/people/new", layout = DeskLayout.class)
@PermitAll
class NewPersonView extends Main implements HasDynamicTitle {

    private final AtDesk desk;
    private final Welcoming welcoming;

    NewPersonView(SignedIn signedIn, Welcoming welcoming, Hearing hearing, Clock clock) {
        this.desk = signedIn.get();
        this.welcoming = welcoming;
        add(new H1(getPageTitle()), PersonForm.ofNew(desk, clock.instant(), hearing, this::keep));
    }

    private void keep(Person person, @Nullable SquarePhoto photo) {
        try {
            welcoming.keep(person, photo);
            goTo(DeskAddress.plan(person.id()));
        } catch (DuplicateKeyException keptBefore) { // the disk failed after it: what is kept is shown, to look through
            goTo(DeskAddress.edit(person.id()));
        }
    }

    private static void goTo(String address) {
        UI.getCurrent().navigate(address.substring(1));
    }

    @Override
    public String getPageTitle() {
        return desk.text("desk.people.add");
    }
}
