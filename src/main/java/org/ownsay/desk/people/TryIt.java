package org.ownsay.desk.people;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.ownsay.desk.shell.AtDesk;

/** A way to try out what a form holds at that moment, in another tab. The form stays as it is. */
final class TryIt extends Div {

    private final Anchor link;
    private final Paragraph note = new Paragraph();
    private final AtDesk desk;

    /** @param text key of what the link says */
    TryIt(String text, AtDesk desk) {
        this.desk = desk;
        link = new Anchor("", desk.text(text));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true); // a person's screen dresses the whole page: it begins with a fresh one
        link.addClassName("btn");
        note.addClassNames("quiet", "small");
        addClassNames("row", "try-it");
        add(link, note);
    }

    /** @param address where it leads; nowhere, as long as something must be put right first */
    void lead(Optional<String> address) {
        address.ifPresent(link::setHref);
        link.setVisible(address.isPresent());
        note.setText(desk.text(address.isPresent() ? "desk.try.where" : "desk.try.wrong"));
    }
}
