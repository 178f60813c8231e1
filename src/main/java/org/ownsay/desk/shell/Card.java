package org.ownsay.desk.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;

/** A white sheet with a heading. */
public class Card extends Section {

    @SuppressWarnings("this-escape") // nothing that Vaadin calls back is overridden
    public Card(String title) {
        super(new Header(new H2(title)));
        addClassName("card");
    }

    public Card with(Component... parts) {
        add(parts);
        return this;
    }
}
