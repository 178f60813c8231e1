package org.ownsay.desk.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.ownsay.desk.said.Face;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.desk.shell.DeskAddress;
import org.ownsay.desk.shell.Living;
import org.ownsay.person.Person;

/** Those of whom there is no answer about lunch yet. */
final class SilentCard extends Card {

    private final AtDesk desk;
    private final Living<Person, ListItem> people;

    SilentCard(AtDesk desk) {
        super("");
        this.desk = desk;
        var list = new UnorderedList();
        people = new Living<>(list, Person::id, person -> item(person, desk), (item, same) -> {});
        addClassName("card--small");
        add(list);
    }

    void show(Today today) {
        heading(desk.text("desk.today.silent", Map.of("meal", today.meal().key())));
        people.show(today.silent());
        setVisible(!today.silent().isEmpty());
    }

    private static ListItem item(Person person, AtDesk desk) {
        var name = new Anchor(DeskAddress.plan(person.id()), desk.name(person));
        name.addClassName("name");
        var room = new Paragraph(person.room());
        room.addClassNames("quiet", "small");
        var item = new ListItem(new Face(person, Face.Size.SMALL), new Div(new Paragraph(name), room));
        item.addClassName("mini");
        return item;
    }
}
