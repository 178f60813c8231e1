package org.ownsay.desk.pictures;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.ownsay.board.OptionId;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.Card;
import org.ownsay.person.Person;

/** Who sees a photo of their own where everybody else sees something else. */
final class OwnPhotosCard extends Card {

    OwnPhotosCard(OptionId option, List<Person> whose, Looking looking, AtDesk desk) {
        super(desk.text("desk.pictures.own"));
        var list = new UnorderedList();
        for (var person : whose) {
            var name = new Anchor(looking.as(Optional.of(person), desk).address(option), desk.name(person));
            name.addClassName("name");
            list.add(new ListItem(name));
        }
        add(list);
    }
}
