package org.ownsay.desk.phrases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.ownsay.desk.said.Face;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.desk.shell.DeskLayout;
import org.ownsay.desk.shell.SignedIn;
import org.ownsay.person.People;
import org.ownsay.person.Person;

/** Phrases that staff prepare with somebody, for them to say in Talk. They are no words of theirs, and the page says so. */
@Route(value = "desk/people/:person/phrases", layout = DeskLayout.class)
@PermitAll
class PhrasesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final AtDesk desk;
    private final People people;
    private final Prepared prepared;
    private final Div list = new Div();
    private String title = "";

    PhrasesView(SignedIn signedIn, People people, Prepared prepared) {
        this.desk = signedIn.get();
        this.people = people;
        this.prepared = prepared;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = people.getOf(desk.home().id(), DeskAddress.person(event));
        title = desk.text("desk.phrases.title");
        var plan = new Anchor(
                DeskAddress.plan(person.id()), desk.text("desk.plan.title", Map.of("name", desk.name(person))));
        plan.addClassName("btn");
        var header = new Header(new Face(person, Face.Size.MIDDLE), new H1(title), plan);
        header.addClassName("top");
        removeAll();
        add(
                header,
                new Paragraph(desk.text("desk.phrases.about", Map.of("name", desk.name(person)))),
                new NewPhrase(person, prepared, () -> show(person), desk),
                list);
        show(person);
    }

    private void show(Person person) {
        list.removeAll();
        list.add(new Card(desk.text("desk.phrases.list")).with(phrases(person)));
    }

    private Component phrases(Person person) {
        var all = prepared.list(person);
        if (all.isEmpty()) {
            var none = new Paragraph(desk.text("desk.phrases.none"));
            none.addClassName("quiet");
            return none;
        }
        var rows = new UnorderedList();
        rows.addClassName("stack");
        all.forEach(phrase ->
                rows.add(new PhraseRow(phrase, person, phrase == all.getFirst(), prepared, () -> show(person), desk)));
        return rows;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
