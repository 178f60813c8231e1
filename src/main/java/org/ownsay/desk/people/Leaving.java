package org.ownsay.desk.people;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.ownsay.desk.form.Form;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.person.Person;
import org.ownsay.person.Welcoming;

/** Says that somebody does not live here any more, after a yes; or that they are back. */
final class Leaving extends Card {

    private final Person person;
    private final AtDesk desk;
    private final Welcoming welcoming;
    private final Runnable whenDone;

    Leaving(Person person, AtDesk desk, Welcoming welcoming, Runnable whenDone) {
        super(desk.text("desk.person.leaving"));
        this.person = person;
        this.desk = desk;
        this.welcoming = welcoming;
        this.whenDone = whenDone;
        addClassName("stack");
        if (person.hasLeft()) {
            add(form("desk.person.back", () -> welcoming.welcomeBack(person)));
        } else {
            ask();
        }
    }

    private void ask() {
        var text = new Paragraph(desk.text("desk.person.leaving.text", Map.of("name", desk.name(person))));
        var leaves = new NativeButton(desk.text("desk.person.leaves"));
        leaves.addClassName("btn");
        leaves.addClickListener(click -> {
            remove(leaves);
            add(form("desk.person.leaves.yes", () -> welcoming.sayGoodbye(person)));
        });
        add(text, leaves);
    }

    private Form form(String submit, Runnable change) {
        return new Form(desk::text, submit, () -> {
            change.run();
            whenDone.run();
        });
    }
}
